"""The promotion words of each language, on sentences made up for this file: what asks, what only sounds like it.

Each block holds one sentence a line. What tempts (verbs that are also the third person, presents, percentages, "my" before
other people's things) stands among those that do not ask and those that tell of nothing of one's own.
"""

from __future__ import annotations

import polars as pl
import pytest

from archive_lens.analyses.promotion.features import word_flags
from archive_lens.analyses.texts import text_keys
from tests.promoting import lines, scored

ASKS = {
    "en": """
        Sign up for the Tuesday class before it fills: LINK
        Last places for the felting weekend, book yours here LINK
        Pre-order the second volume now and it ships in May LINK
        Download the free pattern LINK
        Tickets are going fast, get yours LINK
        Use code WOOL10 for 10% off everything LINK
        New episode is out, listen here: LINK
        Giveaway! Follow us and retweet to enter LINK
        Please donate if you can, the roof will not wait LINK
        Vote for our garden by Friday LINK
        Apply by Monday, two rooms are still free LINK
        Subscribe to the letter, one mail a month LINK
        Register here → LINK
        Don't miss the talk tonight, link in bio
        Check it out and tell us what you think LINK
    """,
    "es": """
        Inscríbete antes del lunes: LINK
        Quedan las últimas plazas, reserva la tuya LINK
        Suscríbete al boletín, un correo al mes LINK
        Descarga la guía gratis aquí LINK
        Usa el código LANA10 y llévate un 10 % de descuento LINK
        Sorteo: síguenos y haz RT para participar LINK
        Ya a la venta, consigue tu ejemplar LINK
        Registrate acá y sumate al equipo LINK
        Reserve su mesa hoy mismo LINK
        No se pierdan el estreno del jueves LINK
        Vota por nuestro huerto: LINK
        Escucha el nuevo episodio → LINK
        Entradas disponibles, compra la tuya LINK
        Apuntaos al taller, que se llena LINK
        Más información e inscripciones: LINK
    """,
    "fr": """
        Inscrivez-vous avant lundi : LINK
        Dernières places pour le stage, réservez vite LINK
        Abonne-toi à la lettre, un courriel par mois LINK
        Téléchargez le guide gratuit LINK
        Utilisez le code LAINE10 : 10 % de réduction LINK
        Concours : RT + follow pour participer LINK
        En librairie jeudi, précommandez-le ici LINK
        Votez pour notre jardin LINK
        Faites un don, le toit n'attendra pas LINK
        Ne manquez pas la conférence de ce soir LINK
        Nouvel épisode à écouter ici : LINK
        Billets en vente dès demain LINK
        Candidatez avant vendredi LINK
        Suis-nous pour la suite, lien en bio → LINK
        Plus d'infos et inscriptions : LINK
    """,
    "de": """
        Jetzt anmelden: LINK
        Meldet euch bis Montag an, es sind noch Plätze frei LINK
        Sichern Sie sich die letzten Karten LINK
        Hier kostenlos herunterladen: LINK
        Mit dem Code WOLLE10 gibt es 10 % Rabatt LINK
        Gewinnspiel! Folgt uns und teilt diesen Beitrag LINK
        Ab heute erhältlich, holt euch ein Exemplar LINK
        Abonniere den Newsletter, eine Mail im Monat LINK
        Bestellen Sie bis Freitag LINK
        Neue Folge, hört mal rein: LINK
        Stimmt für unseren Garten ab LINK
        Spendet bitte, das Dach wartet nicht LINK
        Bewirb dich bis Montag LINK
        Mehr Infos und Anmeldung unter LINK
        Kommt vorbei, wir freuen uns auf euch LINK
    """,
    "pt": """
        Inscreva-se até segunda: LINK
        Últimas vagas, garanta a sua LINK
        Assine a newsletter, um e-mail por mês LINK
        Baixe o guia grátis LINK
        Use o cupom LA10 e ganhe 10% de desconto LINK
        Sorteio: siga o perfil e compartilhe LINK
        Já à venda, compre o seu aqui LINK
        Inscreve-te já e traz um amigo LINK
        Bilhetes à venda a partir de amanhã LINK
        Não percam a estreia de quinta LINK
        Vote na nossa horta: LINK
        Ouça o novo episódio → LINK
        Subscreve o canal, link na bio LINK
        Passatempo: partilha e ganha bilhetes LINK
        Saiba mais e participe LINK
    """,
    "ja": """
        お申し込みはこちら→ LINK
        残り3席です。ご予約はお早めに LINK
        メルマガ登録はこちらから LINK
        無料ダウンロードできます LINK
        クーポンコードの入力で10%オフ、ご購入は LINK
        フォロー&RTで応募、抽選で3名様にプレゼント LINK
        新刊、好評発売中です。ぜひお読みください LINK
        本日から配信中！ぜひ聴いてみてください LINK
        ご寄付を受け付けています。ご支援お願いします LINK
        投票お願いします LINK
        参加者募集中です。詳細は LINK
        チャンネル登録お願いします LINK
        見に来てください。お待ちしております LINK
        プレゼント企画！フォローとリポストで参加 LINK
        お気軽にお問い合わせください LINK
    """,
}

DOES_NOT_ASK = {
    "en": """
        The subscription trap has a name and it is my gym LINK
        Bought a coat in the sale and the rain stopped
        My mother called to say the order had arrived
        He could not find the shop, so we went home
        A free afternoon at last, and it rained
        Half of the visitors were dogs
        The vote was on Tuesday and nobody came LINK
        Signed, sealed and lost by the post office
        The download took longer than the film
        Their discount was a lie, as usual
        I watched the kettle for an hour
        We had to register the cat at the vet
        The listener rang in and cried
        No tickets, no seats, no regrets
        Applied for the job and heard nothing
    """,
    "es": """
        Mira el cielo y calla, como su abuelo
        La visita de mi tía duró tres horas
        Me recuerda a la casa de mi infancia
        Un regalo de mi abuela, el reloj
        Mi madre lee el periódico en la cocina LINK
        El perro gana un premio cada verano
        Comparte piso con dos músicos
        Se desayuna una dona y se va
        La oferta cultural del pueblo es un bar
        El código fuente tiene ocho años
        Escucha la radio mientras cose
        El 40 % de los trenes llegó tarde
        Mañana entra en quirófano la gata
        Mi tía participa en el coro desde los seis años
        Mi promoción se reunió en el lago
    """,
    "fr": """
        Envie de visiter la Bretagne sous la pluie
        Il faut que j'aille acheter du pain
        Viens de rentrer, trempé jusqu'aux os
        Je regarde la mer et je me tais LINK
        On va regarder la télé, tant pis
        Un cadeau de ma tante, cette horloge
        Ces derniers jours, rien que du vent
        50 % des trains avaient du retard
        Rendez-vous chez le dentiste demain à neuf heures
        Il commande un café et ne le boit pas
        Ma promotion s'est retrouvée au lac
        Elle participe à la chorale depuis dix ans
        Nous partageons la cave avec des souris
        Le chat écoute la pluie derrière la vitre
        Les infos de ce matin étaient tristes LINK
    """,
    "de": """
        Jetzt regnet es schon wieder
        Der Besuch meiner Tante dauerte drei Stunden
        Bayern gewinnt und keiner im Dorf freut sich
        Ich muss mich noch beim Arzt anmelden
        Kommt drauf an, sagt der Nachbar
        Geht doch, auch ohne Strom
        Er kauft Brot und vergisst die Butter
        Es folgt ein Film über Moose LINK
        Sie teilen sich den Garten mit einem Igel
        Macht nichts, das Dach war ohnehin alt
        Ich bestelle immer das Falsche
        Nur bis Köln ging der Zug
        Das Angebot an Bussen ist überschaubar
        Die Hälfte der Gäste schlief LINK
        Findet jemand den Schlüssel, freut sich die Katze
    """,
    "pt": """
        Entre Lisboa e o Porto dormi o caminho todo
        Um brinde a nós e à chuva
        Vou dar uma volta com o cão
        Ela vê a novela e adormece LINK
        Minha mãe compra pão e esquece o leite
        O rio corre devagar em agosto
        Tenha um bom dia, disse o guarda
        Em breve volto para casa
        A visita da minha tia durou três horas
        Metade dos comboios chegou tarde
        O vizinho ganha sempre ao dominó
        Estarei em casa, a ver a chuva
        A promoção dele foi uma surpresa
        Ele partilha a cave com dois ratos
        Seu cachorro comeu a carta LINK
    """,
    "ja": """
        今年もよろしくお願いします
        ぜひ行きたいと思っていた山にやっと登れた
        窓に当たる雨の音で目が覚めた
        誕生日のプレゼントをもらった
        旅行最終日は雨だった
        セールスの電話がまた来た
        みんな帰って急に静かになった
        公開中の映画を見に行ったら満席だった LINK
        残り3日で夏休みが終わる
        間違えてクリックしたら画面が消えた
        母に頼まれて牛乳を買ってきた LINK
        どうぞよろしくと言われて固まった
        友達の予約した店がとても遠かった
        駅前で募金の人に会った
        昨日読んだ本の続きが気になる
    """,
}

OWN = {
    "en": """
        I gave a talk about moss to nine people
        Gave a talk about moss, nine people came
        We just launched and nobody noticed
        My new book has a misprint on page one
        Our podcast turned three today
        I wrote a post about the flood
        Shortlisted for the county prize, still shaking
        I was interviewed about the bridge
        Here's our new album, nine songs about eels
        With @ann our new podcast about eels begins
    """,
    "es": """
        Di una charla sobre musgo ante nueve personas
        He publicado mi primera novela
        Nuestro pódcast cumple tres años
        Escribí un artículo sobre la riada
        Me entrevistaron por lo del puente
        Ganamos el premio del condado
    """,
    "fr": """
        J'ai donné une conférence sur la mousse
        Je viens de publier mon premier roman
        Notre podcast a trois ans
        J'ai écrit un article sur la crue
        J'ai été interviewé au sujet du pont
        Nous avons remporté le prix du canton
    """,
    "de": """
        Ich habe einen Vortrag über Moos gehalten
        Gestern habe ich meinen ersten Roman veröffentlicht
        Unser Podcast wird drei Jahre alt
        Ich habe einen Artikel über die Flut geschrieben
        Ich wurde zur Brücke interviewt
        Wir haben den Preis des Kreises gewonnen
    """,
    "pt": """
        Dei uma palestra sobre musgo
        Acabei de publicar o meu primeiro romance
        O nosso podcast faz três anos
        Escrevi um artigo sobre a cheia
        Fui entrevistada sobre a ponte
        Ganhamos o prémio do concelho
    """,
    "ja": """
        苔について講演しました
        初めての小説を出版しました
        私の新しいブログが三年になった
        川の記事を書きました
        新聞の取材を受けました
        県の展覧会に入選しました
    """,
}

NOT_OWN = {
    "en": """
        I made soup and the cat made a mess
        I wrote to the council about the lamp
        My library card has expired
        My favourite podcast is back
        My sister's shop has a new door
        She gave a talk about moss
        Our tour guide fell asleep
        I opened the window and started again
    """,
    "es": """
        He hecho sopa y un desastre
        Escribí a mi hermana por la lámpara
        Grabé el ruido de la lluvia
        Mi hermana tiene una tienda
        Mi pódcast favorito ha vuelto
        Di una vuelta con el perro
    """,
    "fr": """
        J'ai fait une soupe et un désastre
        J'ai écrit à ma sœur pour la lampe
        Ma sœur a une boutique
        Mon podcast préféré est de retour
        J'ai donné du pain aux canards
        J'ai ouvert la fenêtre
    """,
    "de": """
        Ich habe Suppe gemacht und Chaos
        Ich habe meiner Schwester geschrieben
        Meine Schwester hat einen Laden
        Mein Bruder liest ein Buch
        Sie haben ein Buch veröffentlicht
        Ich habe das Fenster geöffnet
    """,
    "pt": """
        Fiz sopa e uma confusão
        Escrevi à minha irmã por causa do candeeiro
        Minha irmã tem uma loja
        Meu podcast favorito voltou
        Vou dar comida aos patos
        Gravei o barulho da chuva
    """,
    "ja": """
        カレーを作りました
        私の日本語はまだまだだ
        うちの近くの店が閉まった
        私の好きな本が映画になった
        友達に手紙を書きました
        散歩を始めました
    """,
}


@pytest.mark.parametrize(("language", "sentence"), lines(ASKS))
def test_what_asks_is_heard(language: str, sentence: str) -> None:
    assert scored(language, sentence)[1] >= 0.5


@pytest.mark.parametrize(("language", "sentence"), lines(DOES_NOT_ASK))
def test_everyday_talk_asks_nothing(language: str, sentence: str) -> None:
    assert scored(language, sentence)[1] < 0.5


@pytest.mark.parametrize(("language", "sentence"), lines(OWN))
def test_news_of_ones_own_is_own(language: str, sentence: str) -> None:
    own, ask = scored(language, sentence)
    assert own >= 0.5
    assert ask < 0.5


@pytest.mark.parametrize(("language", "sentence"), lines(NOT_OWN))
def test_what_everybody_has_and_does_is_not_own(language: str, sentence: str) -> None:
    assert scored(language, sentence)[0] < 0.5


def test_there_are_enough_sentences_of_each_language() -> None:
    for blocks, least in ((ASKS, 15), (DOES_NOT_ASK, 15), (OWN, 6), (NOT_OWN, 6)):
        for language, block in blocks.items():
            assert len(set(block.strip().splitlines())) >= least, language


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "@ann has a new book on eels"),
        ("en", "Her new album is about eels"),
        ("es", "@ana tiene un nuevo libro sobre anguilas"),
        ("fr", "@ana sort un nouveau livre sur les anguilles"),
        ("de", "@ana hat ein neues Buch über Aale"),
        ("pt", "@ana tem um novo livro sobre enguias"),
        ("ja", "@anaさんの新刊はうなぎの本"),
    ],
)
def test_somebody_elses_news_is_not_the_owners(lang: str, text: str) -> None:
    """ "A new book" alone is a sign of one's own; that it is @ana's takes it away."""
    alone = text.replace("@ana", "").replace("@ann", "").replace("Her ", "A ").replace("さんの", "")
    keys = text_keys(pl.Series([text, alone])).with_columns(
        pl.int_range(2).alias("tweet_id"), pl.lit(lang).alias("language")
    )

    assert word_flags(keys)["news"].to_list() == [False, True]
