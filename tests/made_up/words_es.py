"""Spanish word material: smaller, same notation. Adjectives are those that know no gender."""

from __future__ import annotations

from tests.made_up.text import Pack, Topic, frames, words

_POTTERY = Topic(
    name="pottery",
    hashtags=("ceramica", "torno", "gres", "barro", "taller"),
    frames=frames("""
        Abrí el horno {time} y {detail}. {Thing} [salió mejor de lo esperado|sobrevivió de milagro].
        ¿Alguien sabe por qué {detail}? Solo me pasa con {thing}.
        {Time} {act}, luego {act}, y al final me senté junto a {thing}.
        {Person} miró {thing} y dijo: "{adj}". Me lo quedo.
        Lección número {nn} del barro: {detail}. Hay que ir despacio con {thing}.
        {Detail}. La culpa no es de {thing}, es mía por ir con prisa.
        {Act} con la radio puesta. {Thing} se seca en la ventana y {detail}.
        Estantería de los fracasos, nueva entrada: {thing}. {Detail}.
        [Buen|Largo] artículo sobre esmaltes de ceniza: {url} Ahora entiendo por qué {detail}.
        Tres horas en el torno para acabar con {thing}. {Detail}, y aun así me gusta.
        ¿Beberíais el café en {thing}? Pregunto porque {detail}.
        El secreto de {thing} es la paciencia, y que {detail}.
        {Thing} ya tiene casa en {place}. {Act} para celebrarlo.
    """),
    follows=frames("""
        El cubo de reciclar gana otra vez.
        {Act}, por si preguntáis.
        Mañana toca tornear {thing}.
        El gato no ayudó nada.
        Segunda cocción el {weekday}.
        Tengo barro hasta en las cejas.
        Fotos cuando baje de {nn} grados.
    """),
    slots={
        "thing": words("""
            el botijo torcido; una taza de gres; la fuente grande; el jarrón de cuello fino; un cuenco moteado; la tetera nueva; una baldosa de prueba; el salero; la huevera; el plato de nuestra boda;
            una vasija sin asas; el bebedero de los gorriones; la jarra del vino; un mortero; la lámpara calada; el azucarero; un tiesto de rollo; la aceitera; el candil; una maceta colgante; la sopera; el dedal; un silbato; la campana
        """),
        "detail": words("""
            el asa se quedó en mi mano; el esmalte se corrió hasta la placa; la base salió fina como una galleta; el cono dobló antes de hora; el cobre tiró a rojo; la tapa solo encaja de un lado; el horno saltó otra vez;
            la burbuja encontró la salida; el engobe cayó como natillas; las grietas siguen la luna; el borde miró al quemador; la esponja tenía un agujero; el agua estaba helada; el blanco se volvió crema;
            la pieza encogió un catorce por ciento; la huella del pulgar sigue ahí; el torno zumba en fa; la cera estaba dura; el pirómetro miente; la gota paró a un milímetro; la ceniza llovió sobre la tapa; el secado fue demasiado rápido; la pared se rasgó; el pico no gotea
        """),
        "act": words("""
            amasé una pella entera; retorneé once bases; tiré veinte asas; preparé un cubo de celadón; barrí con trapo mojado; lijé las placas; pesé feldespato en la cocina; sellé el pie al revés;
            cargué el horno como un rompecabezas; tamicé el esmalte dos veces; dibujé perfiles de jarra; recuperé barbotina; pinté hojas de encina; etiqueté cuarenta pruebas
        """),
    },
)
_PATHS = Topic(
    name="paths",
    hashtags=("senderos", "cartografia", "mapaslibres", "caminos", "montaña"),
    frames=frames("""
        Recorrí {place} {time} con el GPS encendido. {Detail}, y {thing} no sale en ningún mapa.
        {Thing} cerca de {place}: medido, fotografiado, etiquetado. {Detail}.
        ¿Cómo etiquetaríais {thing}? {Detail} y ninguna opción convence.
        {Time} {act}. {N} nodos nuevos y un calcetín mojado.
        Un pastor de {place} me contó que {detail}. Hablamos de {thing} media hora.
        Consejo: fotografiad {thing} desde los dos lados. {Detail} más veces de lo que parece.
        {Detail}. El catastro dice otra cosa, y {thing} también.
        {N} kilómetros, {nn} puntos y {thing} para terminar.
        {Person} pregunta por qué hago mapas. Porque {detail}, por eso.
        {Act} y, pasado {place}, comprendí que {detail}.
        Texto [claro|paciente] sobre caminos públicos olvidados: {url} No sabía que {detail}.
        La niebla, {thing} y nadie más. {Detail}. Volví por {place}.
        Corregida {time} la posición de {thing}. {Detail} desde hace {nn} años.
    """),
    follows=frames("""
        Llevad polainas.
        {Act} a la vuelta.
        El toro era una vaca.
        La traza ya está subida.
        Cuidado con {thing}.
        Bocadillo en la fuente, como siempre.
        El perro aprueba la ruta.
    """),
    slots={
        "thing": words("""
            la cancela atada con cuerda; el mojón caído; una vereda sin nombre; el puente de tablas; la cañada; una fuente seca; el vado; la ermita sin camino; el poste indicador; una escalera de piedra; el cortafuegos; la linde;
            el abrevadero; una pasarela; el paso canadiense; el hito de tres términos; la pista cortada; el túnel de zarzas; la senda del molino; un muro caído; la curva del barranco; el collado; la vía vieja; un cartel oxidado
        """),
        "detail": words("""
            el poste está podrido por abajo; la flecha apunta a la balsa; dos hojas difieren en sesenta metros; el sendero cruza un huerto; nadie ha desbrozado desde mayo; el arroyo cambió de sitio; la señal mira al revés; el puente se apoya en traviesas;
            la linde va por el medio del pajar; el nombre solo queda en una tapa; la pista fue un tranvía; las vacas han hundido la orilla; el tejo esconde la marca; la foto aérea tiene seis años; el barro llega al tobillo; la verja tiene tres candados;
            un búho vive en el poste; la cuesta no sale en las curvas; el muro se inclina sobre el paso; la fuente mana por detrás; las ortigas tapan el paso; el dueño me saludó; la acequia va más honda; la junta vale por dos términos
        """),
        "act": words("""
            medí nueve portillos; tracé las lindes viejas; añadí superficies; seguí un arroyo seco; partí una vía en el vado; dibujé la cañada a mano; avisé de dos pasos cerrados; comparé tres editores;
            hice cuarenta fotos de mojones; corté unas zarzas; grabé la traza con la pila de repuesto; numeré las pasarelas; pregunté en la granja; uní dos sendas
        """),
    },
)
_ALLOTMENT = Topic(
    name="allotment",
    hashtags=("huerto", "compost", "semillas", "huertourbano", "cosecha"),
    frames=frames("""
        {Act} en el huerto {time}. {Thing} tiene buena cara y {detail}.
        Caracoles uno, {thing} cero. {Detail}.
        ¿Alguien ha logrado {thing} con este clima? {Detail} y pierdo la fe.
        {Person}, del bancal de al lado, dice que espere al {weekday} con {thing}. {Detail}.
        Arranqué {thing} {time}. Pequeño milagro: {detail}.
        Matemáticas del huerto: {n} semillas, {nn} malas hierbas y {thing}.
        {Detail}, y {thing} sigue como si nada.
        Cambié {thing} por un saco de estiércol. Trato {adj}, porque {detail}.
        Primera helada en {place}. {Act} con linterna y salvé {thing}.
        Lectura sobre bancales sin cavar: {url} Explica por qué {detail}.
        Un petirrojo miraba mientras {act}. Juzgaba {thing}, creo.
        {Act} y me apoyé veinte minutos en la azada. {Thing} necesita agua.
        Comí {thing} de pie, con tierra. {Detail}, qué más da.
    """),
    follows=frames("""
        El acolchado lo arregla casi todo.
        {Act} también.
        Habrá mermelada.
        Mis rodillas opinan distinto.
        Ahora, {thing}.
        La carretilla está pinchada.
        Caléndulas por todas partes, a propósito.
    """),
    slots={
        "thing": words("""
            el brócoli; una fila de puerros; las habas; mi único calabacín; el ruibarbo; un cubo de patatas; la judía verde; el semillero de tomates; el ajo; una calabaza enorme; la col rizada; el espárrago; la remolacha; el apio;
            un melón diminuto; la acelga; el pepino; las fresas; la frambuesa; el perejil; la cebolla morada; el rábano negro; la borraja; el guisante
        """),
        "detail": words("""
            las palomas se comieron los brotes; la tierra sigue fría; la grama cruzó el acolchado; algo ha cavado un túnel; las hojas amarillean por el borde; una rana vive debajo; la lluvia juntó las semillas; llegó antes el pulgón;
            el zorro desenterró la mitad; el oídio se adelantó; la etiqueta se borró; la correhuela gana por puntos; las hormigas fundaron una ciudad; la helada se llevó media fila; había abejas a las siete; la piel se abrió tras la tormenta;
            los conejos hallaron el hueco; la regadera pierde por dos sitios; una babosa dormía en medio; el viento tumbó las cañas; nadie en casa lo come; las lombrices celebran congreso; sabe a pimienta y lluvia; la semilla tenía nueve años
        """),
        "act": words("""
            cavé el bancal de abajo; sembré dos filas de zanahorias; volteé el compost; aporqué las patatas; até las judías; quité hierba hasta el anochecer; llevé nueve carretillas; repiqué lechugas;
            arreglé la puerta del cobertizo; cubrí las coles; podé la parra; recogí cebollas; limpié macetas; hice purín de ortiga
        """),
    },
)
_CAMPAIGN = Topic(
    name="campaign",
    hashtags=("SalvemosElFerry", "ayuntamiento", "pleno", "urbanismo", "ribera"),
    frames=frames("""
        El ayuntamiento quiere cerrar {thing} y {detail}. No sin protesta en {place}.
        Otra vez {thing} en el pleno {time}. {Detail}.
        ¿Puede alguien del ayuntamiento explicar por qué {detail}? {Thing} estaba prometido.
        {nn} personas en {place} para hablar de {thing}. {Detail}.
        {Person} se levantó en la audiencia y dijo: {detail}. Silencio, y {thing} aplazado.
        {Act} contra {thing}. {Detail}, así que lo hice dos veces.
        A {thing} lo llaman consulta. {Detail}. Juzgad.
        Día {nn} sin respuesta sobre {thing}. {Detail}.
        {Thing}: {nn} páginas, ningún plano, y {detail}.
        El único periodista lo cuenta: {url} {Detail}, como decíamos.
        {Act}, y después {act}. La democracia es fotocopiar {thing}.
        Votación {adj} {time}: {thing} pasa a comisión. {Detail}.
    """),
    follows=frames("""
        El ferry se queda.
        {Act} mañana también.
        Las alegaciones cierran el {weekday}.
        Nadie votó esto.
        Escribid a vuestro concejal.
        Quórum por un voto.
    """),
    slots={
        "thing": words("""
            la orden de cierre; el informe técnico; la encuesta vecinal; el plan parcial; la comisión de control; el desvío del paseo; la licencia; el recurso; el presupuesto; la enmienda; el pliego; la moción; el estudio de tráfico; el expediente; la concesión; el acta;
            la auditoría; el convenio; el folleto del promotor; la expropiación
        """),
        "detail": words("""
            las cifras eran de hace dos años; nadie recorrió la ruta; el anuncio estaba tras una tubería; el informe salió a medianoche; la presidenta cortó el turno; el plano muestra la otra orilla; el plazo cambió sin aviso; media respuesta quedó sin contar;
            la rampa nunca se presupuestó; el barrio no fue oído; el voto quedó empatado; la promesa desapareció de la web; la alternativa se inunda; el contrato ya está firmado; las alegaciones llenan nueve carpetas; el recuento fue en agosto;
            el barquero se enteró por la radio; las preguntas llegaron tras las respuestas; el anexo contradice el resumen; la tribuna estaba cerrada
        """),
        "act": words("""
            repartí trescientas octavillas; recogí firmas bajo la lluvia; leí los nueve anexos; hablé en el pleno; pinté una pancarta; llamé puerta por puerta; medí el embarcadero; conté pasajeros al alba;
            grabé la sesión; redacté la alegación; escaneé las escrituras; hice cola en la tribuna
        """),
    },
)
_CHATTER = Topic(
    name="chatter",
    hashtags=(),
    frames=frames("""
        {Weather}. {Mood}.
        Segundo café y {feeling}. {Mood}.
        Tren {late}. {Mood}.
        {Weather} y yo {feeling}. {Mood}.
        ¿Soy yo o {odd}? {Mood}.
        {Odd}. {Weather}.
        ¿Cómo puede ser solo {weekday}? {Feeling}, {mood}.
        He perdido {lost} por {n} veces esta semana. {Mood}.
        Hoy: {snack}, siesta y {weather}.
        {Snack} para cenar. {Mood}.
    """),
    follows=frames("""
        En fin.
        Seguimos.
        Buenas noches.
        Más té.
    """),
    slots={
        "weather": words(
            "llovizna desde temprano; niebla espesa; sol, sospechoso; granizo en la galería; viento templado; gris, luego más gris; escarcha en el cristal; truenos sobre la ría; una hora azul; calor de verdad; arcoíris sobre los cubos; charcos como provincias; las primeras golondrinas"
        ),
        "mood": words(
            "no tengo quejas; que nadie se asuste; la culpa es de la luna; mañana será otro día; todo va bien, creo; mandad galletas; pequeñas alegrías; vivo en pijama; no hay más preguntas; me rindo; lo cuento como victoria; siempre queda pan; el gato me da la razón; paciencia"
        ),
        "feeling": words(
            "medio dormida; de buen humor; con calcetines distintos; sin leche; tarde, como siempre; con hambre otra vez; bajo tres jerséis; cantando bajito; un poco perdida; estornudando"
        ),
        "snack": words(
            "tostada con queso; sopa de bote; pizza fría; dos mandarinas; tortilla de ayer; una pera; medio bizcocho; alubias; un huevo duro; churros tardíos"
        ),
        "late": words(
            "con once minutos de retraso; parado en un campo; sin maquinista; lleno de hinchas; desviado por todas partes; con dos vagones menos; detrás de un mercancías; a la hora, yo no"
        ),
        "odd": words(
            "las palomas son más atrevidas; los bolígrafos se secan juntos; los domingos encogen; la nevera me juzga; las cucharillas emigran; los paraguas crían; el ascensor saluda; la radio repite la misma canción; las colas corren cuando me voy"
        ),
        "lost": words(
            "un guante; el paraguas; las llaves; la bufanda; el lápiz; la libreta; el termo; el gorro; la linterna"
        ),
    },
)
_SHARED = {
    "adj": words(
        "increíble; notable; terrible; amable; difícil; genial; humilde; fuerte; triste; alegre; enorme; elegante; salvaje; indomable; frágil; noble; feliz; horrible; inolvidable; sutil"
    ),
    "place": words(
        "la calle del Rollo; el molino viejo; Puente Fénix; la Vega Salina; el alto del Cuervo; la presa; el muelle de arriba; el lavadero; la cuesta de la Cal; la estación vieja; el corral de comedias; la ribera; el teso; la fuente honda; el mercado de ganado; la isla del Mimbre; el faro chico; la plaza de la Soga; los hornos; la alameda"
    ),
    "time": words(
        "esta mañana; anoche; antes del desayuno; al amanecer; de camino a casa; después de cenar; bajo la llovizna; entre dos reuniones; con las manos frías; a mediodía; ayer; tras la tormenta; sin plan alguno; muy despacio; por fin; con abrigo prestado; hasta el anochecer; este fin de semana"
    ),
    "person": words(
        "mi vecina; un topógrafo jubilado; la cartera; mi hermana; el panadero; un niño con un palo; la bibliotecaria; mi tía; el barquero; la maestra; un turista perdido; la afinadora de pianos; el pescadero; una señora con tres perros; el conserje; mi ahijado"
    ),
    "weekday": words("lunes; martes; miércoles; jueves; viernes; sábado; domingo"),
    "n": words("dos; tres; cuatro; cinco; seis; siete; ocho; nueve; once"),
    "nn": words("12; 14; 16; 17; 19; 21; 23; 26; 28; 31; 34; 37; 42; 46; 53; 61; 68; 74"),
    "product": words(
        "la taza Marea; el cuenco Portillo; la jarra Farol; el plato Garza; el vaso del Barquero; la olla Cal; la huevera Chorlito; la tetera Ribera; la fuente Barrón; el jarrón Mimbre; el salero del Sacristán; la copa Señal; el botijo Cuervo; la maceta Salicornia"
    ),
    "glaze": words(
        "azul marea; blanco tiza; verde liquen; pardo turba; gris garza; avena; tormenta; pizarra; brasa; musgo; óxido; rocío"
    ),
    "glaze2": words("percebe; zarapito; tojo; espuma; sílex; brezo; tinta; junco; cardo; lluvia"),
    "kind": words(
        "tazas; cuencos; jarras; platillos; macetas; hueveras; vasos; fuentes; teteras; jarrones"
    ),
    "left": words(
        "quedan cuatro; quedan dos; queda una; quedan siete; quedan cinco; queda media docena; quedan nueve"
    ),
    "day": words(
        "el sábado 4; el domingo 12; el viernes 9; el sábado 18; el jueves 23; el domingo 26; el miércoles 15; el martes 7"
    ),
    "market": words(
        "el mercado del muelle; la feria de la ribera; el mercadillo de la Vega; la feria de los faroles; la mesa de San Juan; el mercado de Adviento"
    ),
    "subject": words(
        "la reducción; los setos; los caminos perdidos; el barro; las pipas de arcilla; el centeno; la sal; los muros secos; los molinos de marea; las lechuzas; el esparto; las manzanas; los hornos de pan; las norias"
    ),
    "weather": _CHATTER.slots["weather"],
    "feeling": _CHATTER.slots["feeling"],
}

SPANISH = Pack(
    lang="es",
    topics={topic.name: topic for topic in (_POTTERY, _PATHS, _ALLOTMENT, _CAMPAIGN)},
    chatter=_CHATTER,
    shared=_SHARED,
    products=_SHARED["product"],
    openers=words(
        "A ver.; Novedades:; Nota mental:; Bueno.; Qué alegría:; Uf.; Mirad:; Hoy:; Madre mía."
    ),
    closers=words(
        "Seguimos.; Valió la pena.; Otra vez mañana.; Sin foto, perdón.; Ahora, té.; Ja.; Orgullosa, un poco.; Qué vida."
    ),
    emoji=("🙂", "☕", "🌿", "😅", "🥾", "🍞", "🏺", "🌧️", "✨", "🙃"),
    selling_quietly=frames("""
        {Product} en {glaze}: {left} en la estantería. {own}
        En {market} estaré con {product} en {glaze} y {product} en {glaze2}.
        {Product} salió del horno {time}, {left}. {own}
        {Kind} en {glaze}, una mesa larga y {product} delante del todo: {market}.
        {Product} y {product2}, las dos cosas en {glaze}. {own}
        Tarde de torno en {studio}, {day}: {n} taburetes, {n} pellas de barro. {own}
        {Glaze} y {glaze2}: {kind} de {studio}, {left}. {own}
        {Product} viaja en paja, con una tarjeta de {studio}. {own}
        {Product} en {glaze}, pensado para mañanas frías en {place}. {own}
        La caja azul con {product} estará en {market}, de {glaze} casi todo.
    """),
    selling_loudly=frames("""
        ¡Compra {product} en {glaze} antes del {weekday}! {own}
        Reserva tu plaza en el taller de {studio}, {day}, quedan {n} plazas {own}
        {nn} % de descuento en {kind} hasta el {weekday} {own}
        Apúntate al taller: {day}, {nn} euros, barro incluido {own}
        Suscríbete al boletín de {studio} y gana {product} {own}
        Última oportunidad: {product} en {glaze}, pide la tuya aquí {own}
        Nuevo en la tienda: {product} y {product2} en {glaze2} {own}
        Visita la tienda, {kind} en oferta desde {nn} euros {own}
        Descarga gratis la guía de {kind} y elige {product} {own}
        No te lo pierdas: entradas para {market} con {product} de regalo {own}
    """),
    selling_tails=frames("""
        {Person} tiene una pieza y la llama {adj}.
        Al lado, {product2} en {glaze2}, por compañía.
        Barro de {place}, esmalte mezclado {time}.
        {Person} la dejó caer {time}. Rebotó.
        Nació pensando en {subject}.
        Caben {nn} aceitunas, contadas {time}.
        La primera hornada se fue a {place}.
    """),
    announcing=frames("""
        Di una charla sobre {subject} en {place} {time}. {nn} personas y buen bizcocho.
        El periódico sacó una foto mía con {thing}. Mi madre tiene {n} ejemplares.
        Segundo premio en la feria de {place} con {product}. Sin palabras.
        {N} años de {studio} esta semana. Gracias por {subject}.
        Hablé con {nn} escolares sobre {subject}. Preguntaron la edad del barro.
    """),
    boosting=frames("""
        Si pasáis por {place}, visitad la exposición de {friend} sobre {subject}.
        {friend} ha publicado un libro sobre {subject}. Compradlo {other}
        Apuntaos al curso de {friend} sobre {subject} {other}
        Mirad lo que hace {friend} con {subject}: {other}
        Suscribíos al boletín de {friend}, esta semana {subject} {other}
    """),
    greetings=frames("""
        ¡Buenos días desde {place}! {Weather}.
        Feliz cumpleaños, {friend}, y que prosperen {subject}.
        Feliz año a todos. Más {subject} y menos reuniones.
        Buenas noches desde {place}. {Weather}.
    """),
    replies=frames("""
        Aquí también: {detail}. Será la luna.
        Ja, {thing}. Pensaba que solo me pasaba a mí.
        ¿Has probado con {thing}? A mí me salvó cuando {detail}.
        Totalmente de acuerdo, salvo que {detail}.
        ¿Dónde fue, en {place}? Conozco ese muro.
        {Act} {time} y sigo sin saberlo. ¿Y tú?
        Pregunta a {person}, lo sabe todo sobre {thing}.
        Lo mío fue peor: {detail}, y justo {time}.
        El {weekday} me viene bien. ¿Llevo {thing}?
        Depende. En {place} dicen que {detail}.
        {Thing}, siempre. Nunca {thing2}.
        Entre nosotros: {detail}. No se lo digas a {person}.
        Qué {adj}. ¿Guardaste {thing}?
        Cuéntame más de {thing}, que {detail} y no avanzo.
        Una vez {act} con {person}. Nunca más.
    """),
    helping=frames("""
        Aquí lo explican bien, con dibujos de {thing}: {other}
        El formulario está al final de esta página, pasado {place}: {other}
        Apunté cómo {act}, paso a paso: {own}
        Alguien midió justo eso: {other} En corto, {detail}.
    """),
    stock=("¡Gracias!", "Muchas gracias", "Ja, sí", "¡Enhorabuena!", "Sí, por favor", "Qué bonito"),
    quoting=frames("""
        Esto. {Detail} y todavía hay quien discute.
        Merece la pena si os importa {thing}. {Detail}.
        No me convence el final, pero {detail}, sí.
        {Person} me dijo lo mismo de {thing}.
        Lo guardo entre las razones por las que {detail}.
    """),
    article_comments=frames("""
        El párrafo sobre {thing} se me ha quedado dentro: {article}
        No comparto el final ({detail}), pero es justo: {article}
        Para quien preguntó por {place}: {article}
        Vuelvo a esto tras {n} meses. {Thing} me parece otra cosa: {article}
        {Person} me lo mandó con tres exclamaciones, {detail}: {article}
    """),
    mention_tails=(" @_ me entiende.", " Gracias a @_.", " (con @_)"),
    obsession=frames("""
        Concejal Robles {time}: ni palabra sobre {thing}. {Detail}.
        {Detail}, ¿y quién lo firmó? Concejal Robles.
        Vi al Concejal Robles en {place}. Pregunté por {thing}. Me dio un folleto.
        Día {nn} preguntando al Concejal Robles por {thing}. {Detail}.
        {Act} y el Concejal Robles pasó de largo con {thing} bajo el brazo.
    """),
    obsession_entity="Concejal Robles",
    handtyped=frames("""
        Tan cierto RT @{handle}: {detail}, y nadie culpa a {thing}
    """),
    pitch="¡Hola! Nuestros lotes de {studio} quedan bien en una oficina como la vuestra, pide antes del viernes y el envío es gratis {own}",
    series="Taza de la semana n.º __, fotografiada junto a la puerta de atrás.",
    template="Recorrido y etiquetado __, ya en el mapa libre para todo el mundo:",
    tail=(
        "y lo volvería a hacer mañana mismo",
        "como algunos recordaréis de otras veces",
        "por si alguien se lo perdió antes",
        "y además no llovió ni una gota",
    ),
    spare_words=words(
        "farol; grava; huerta; cubo; rincón; hueco; silla; cobre; ventana; jardín; puerto; siempre; invierno; bolsillo; mármol; cebada; seto; plata; pintado; aguja; madera; prado"
    ),
    messages=(
        "¿Seguimos para el jueves? Tengo el barro en la furgoneta.",
        "Sí, a las dos y media.",
        "Que quede entre nosotros hasta la comisión.",
    ),
)
