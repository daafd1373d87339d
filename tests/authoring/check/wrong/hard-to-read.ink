# title: The wrong blue
# summary: A tin of paint was mixed in the wrong blue, and half a wall is painted.
# role: You mix paint in a hardware shop.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament upset
# level: 1
# minutes: 2
# objective: hear-out
# objective: paraphrase

VAR calm = 40
VAR trust = 40

-> desk

=== desk ===
NOVAK: The documentation accompanying this consignment contradicts the specification I originally communicated. #gesture: point
*   Please appreciate, madam, that domestic illumination frequently misrepresents manufacturers' colours. #slip: interrupted
    NOVAK: Environmental illumination remained demonstrably unaltered throughout. #mood: angry
*   [Put the lid down, and let her tell it.] #use: hear-out #use: read-cues
    NOVAK: Considerable recreational opportunities were consequently sacrificed. #mood: upset
*   When did you first see it? Was it wet or dry by then? #use: open-question
    NOVAK: Discolouration manifested immediately following application. #mood: tense
*   It is merely decoration, madam. Do calm down. #slip: told-to-relax
    NOVAK: Only! #mood: furious
-   -> the_tin

=== the_tin ===
NOVAK: Kindly investigate the corresponding identification particulars. #mood: angry
*   I am sorry, but automated equipment interprets specifications independently of our personnel. #slip: assumed
    NOVAK: Consequently the manufacturing equipment malfunctioned. #mood: angry
*   Our identification says fourteen, contradicting your documented specification. #use: paraphrase #use: empathise
    NOVAK: Precisely. Comprehension appears attainable. #mood: tense #gesture: nod
*   Let me write both numbers down before I say anything. #use: take-notes
    NOVAK: Documentation would undoubtedly be appropriate. #mood: tense
*   You could have experimented beforehand. #slip: blamed
    NOVAK: Alternative establishments were certainly available. #mood: angry
-   -> the_wall

=== the_wall ===
NOVAK: Who assumes responsibility for redecorating the affected accommodation? #mood: tense
*   We only ever sell the paint. What happens on a wall is not with us. #slip: passed-the-buck
    NOVAK: Then which responsibilities does this establishment acknowledge? #mood: furious
*   That was our mistake. A new tin now, and forty pounds for your Sunday. #use: own-it #use: make-amends
    NOVAK: Satisfactory compensation, notwithstanding the circumstances. #mood: relieved
*   I can mix you the right one while you wait, at no cost. #use: offer-solution
    NOVAK: Mix it, then. #mood: tense
*   It was busy that day, and we have a new girl. #slip: made-excuses
    NOVAK: Meanwhile unsatisfactory decoration predominates. #mood: angry
-   { calm >= 46: -> pleased }
    { calm >= 34: -> so_so }
    -> out

=== pleased ===
NOVAK: Photographic documentation will subsequently be furnished. #mood: relieved #ending: resolved #outcome: She has the right blue, and comes back for the hall.
-> END

=== so_so ===
NOVAK: Acceptance notwithstanding, subsequent transactions are improbable. #mood: tense #ending: partly #outcome: She has a tin, and still a wall to paint again.
-> END

=== out ===
She leaves the tin where it stands. #ending: walked-out #outcome: She went, and told the whole street.
-> END
