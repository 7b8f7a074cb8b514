"""Everyday talk beside a link, full of the very words that ask: who does something is told, so nobody is asked to."""

from __future__ import annotations

import pytest

from tests.promoting import lines, scored

TOLD = {
    "en": """
        I read the whole report on the train home and it is sobering LINK
        We watched the match in the rain, all four of us LINK
        My visit to the dentist, illustrated by my daughter LINK
        She will sign up for anything that has cake in it LINK
        He was asked to vote twice in one morning and refused LINK
        They share the kitchen with two musicians and a parrot LINK
        The cash register at the bakery plays a tune now LINK
        I could see the lighthouse from the kitchen this morning LINK
        Nobody could explain how the goose got into the lift LINK
        The download finally finished while I was asleep LINK
        Our neighbours explore caves at the weekend, in suits LINK
        We had to order it twice because the first one drowned LINK
        They help us every spring and ask for nothing LINK
        It took an hour to find the car in that fog LINK
        A picture of the old mill before they rebuilt it in brick LINK
        The council wants to enter the room through the roof LINK
        Had to buy a new kettle after the incident with the goat LINK
        You can still hear the bells if the wind is right LINK
        The goalkeeper could not make it to the match on Sunday LINK
        He got it for free from a man with a van LINK
        My grandmother used to support the team on both sides LINK
        I never learned how to swim and now I live on a boat LINK
        We are learning about moss in evening school LINK
        Just a quiet morning with coffee and the heron LINK
        Thank you all for the kind words about my old dog LINK
        Someone let me know that my coat was inside out LINK
        A letter from the bank, more details than I wanted LINK
        There is more at the back of the cupboard than I thought LINK
    """,
    "es": """
        Ayer leí el artículo entero en el tren y no dormí LINK
        Mi hermano participa en una obra de teatro con cabras LINK
        La vecina comparte la cocina con dos loros y un pintor LINK
        Me gusta cuando la abuela cuenta lo de la tormenta LINK
        Descubre uno tarde que la llave estaba en el bolsillo LINK
        El gato aprovecha cualquier ventana abierta para salir LINK
        Ganó el premio al peor paraguas del pueblo LINK
        Se compra un paraguas cada otoño y los pierde todos LINK
        Hoy la niebla entra en la cocina sin llamar LINK
        Ya está a la venta la casa donde nací y me da pena LINK
        El profesor firma la carta con tinta verde LINK
        Una visita al dentista contada por mi hija LINK
        Nos sigue un perro desde la estación y ya tiene nombre LINK
        Le recuerda a su padre, dice, sobre todo cuando llueve LINK
        Las últimas horas del verano huelen a higuera LINK
    """,
    "fr": """
        J'ai lu tout le rapport dans le train, il est triste LINK
        On a regardé le match sous la pluie, tous les quatre LINK
        Mon frère participe à une pièce avec des chèvres LINK
        La voisine partage sa cuisine avec deux perroquets LINK
        Il commande toujours le même café et ne le boit jamais LINK
        Nous sommes allés voir la mer et elle était partie LINK
        Les enfants découvrent la neige et crient de joie LINK
        La visite chez le dentiste, racontée par ma fille LINK
        Le chat profite de chaque fenêtre ouverte pour sortir LINK
        Elle n'a jamais appris à nager et vit sur un bateau LINK
        Merci à toutes et à tous pour vos mots sur mon vieux chien LINK
        J'ai acheté un parapluie, le troisième de l'automne LINK
        La dernière heure de l'été sent le figuier LINK
        Il a donné la moitié de sa soupe aux canards LINK
        On peut encore entendre les cloches quand le vent tourne LINK
    """,
    "de": """
        Den ganzen Bericht im Zug gelesen und nicht geschlafen LINK
        Wir haben das Spiel im Regen angeschaut, alle vier LINK
        Mein Bruder macht bei einem Stück mit Ziegen mit LINK
        Die Nachbarin teilt die Küche mit zwei Papageien LINK
        Der Hund folgt uns seit dem Bahnhof und hat schon einen Namen LINK
        Sie kommt mit dem Rad und geht mit dem Bus LINK
        Die Kinder entdecken den Schnee und schreien vor Freude LINK
        Er bestellt immer denselben Kaffee und trinkt ihn nie LINK
        Danke an alle für die lieben Worte über meinen alten Hund LINK
        Der Zahnarztbesuch, erzählt von meiner Tochter LINK
        Man muss sich hier mit drei Formularen anmelden, für einen Parkplatz LINK
        Ich kaufe jeden Herbst einen Schirm und verliere alle LINK
        Die Katze nutzt jedes offene Fenster LINK
        Niemand weiß, wie die Gans in den Aufzug kam LINK
        Es gibt mehr Infos auf dem Zettel als in der ganzen Sitzung, und keiner liest ihn
    """,
    "pt": """
        Li o relatório inteiro no comboio e não dormi LINK
        Vimos o jogo à chuva, os quatro LINK
        O meu irmão participa numa peça com cabras LINK
        A vizinha partilha a cozinha com dois papagaios LINK
        Ele pede sempre o mesmo café e nunca o bebe LINK
        As crianças descobrem a neve e gritam de alegria LINK
        O gato aproveita qualquer janela aberta para sair LINK
        Uma visita ao dentista contada pela minha filha LINK
        Um cão segue-nos desde a estação e já tem nome LINK
        Compra um guarda-chuva todos os outonos e perde-os todos LINK
        Obrigada a todos pelas palavras sobre o meu velho cão LINK
        Ela nunca aprendeu a nadar e vive num barco LINK
        Espero que ele veja o mar antes de voltar para casa LINK
        Ainda se ouve o sino quando o vento muda LINK
        Quando leia isto já estarei a dormir, disse o bilhete LINK
    """,
    "ja": """
        電車で報告書を全部読んで眠れなくなった話を友達にした LINK
        雨の中で四人で試合を見て帰ってきたら靴が乾かなかった LINK
        隣の人が台所をオウムと一緒に使っているらしいと聞いた LINK
        駅からずっと犬がついてきて、もう名前まで決まってしまった LINK
        子どもたちが初めて雪を見て、大きな声で笑っていた朝のこと LINK
        毎年秋に傘を買って全部なくす人の気持ちが少し分かった LINK
        歯医者に行った話を娘が絵に描いてくれて、壁に貼ってある LINK
        窓を開けるたびに猫が外へ出ようとするので困っている LINK
        応募したけれど返事は来なかった、まあそんなものだと思う LINK
        注文した本がやっと届いたのに、読む時間がどこにもない LINK
        予約していた店が急に閉まっていて、結局おにぎりを食べた LINK
        母から送られてきた荷物に手紙とみかんがたくさん入っていた LINK
        会員登録の途中で電池が切れて、最初からやり直しになった LINK
        クリックの音がうるさいと言われて、マウスを買い替えた日 LINK
        当たると評判の占いに行ったら、何も聞かれずに帰された LINK
    """,
}


@pytest.mark.parametrize(("language", "sentence"), lines(TOLD))
def test_what_is_told_of_somebody_asks_nobody(language: str, sentence: str) -> None:
    own, ask = scored(language, sentence)
    assert own < 0.5
    assert ask < 0.5
