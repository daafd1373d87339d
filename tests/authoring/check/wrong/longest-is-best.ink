# title: The wrong blue
# summary: A tin of paint was mixed in the wrong blue, and half a wall is painted.
# role: You mix paint in a hardware shop.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament upset
# level: 1
# minutes: 3
# objective: hear-out

VAR calm = 40
VAR trust = 40

-> desk

=== desk ===
NOVAK: This is not the blue I chose. #gesture: point
*   Colours do look different at home, madam. It will be the light, believe me. #slip: argued
    NOVAK: It is the same light. #mood: angry
*   [Put the lid down, and let her tell it.] #use: hear-out #use: read-cues
    NOVAK: I stood on a ladder all Sunday. #mood: upset
*   When did you first see it, if I may ask? #use: open-question
    NOVAK: Wet. #mood: tense
-   NOVAK: Here is the tin. #mood: upset
*   Half a wall, a whole Sunday, and our label says 14. #use: paraphrase #use: empathise
    NOVAK: That is it. #mood: tense
*   You could have tried a corner. #slip: blamed
    NOVAK: I could have. #mood: angry
*   Let me write both numbers down. #use: take-notes
    NOVAK: Do. #mood: tense
-   NOVAK: It says 14. #mood: tense
*   The one in a hurry that day was me. I turned it round. #use: own-it #use: admit-failure
    NOVAK: You did. #mood: neutral
*   It was busy that day. #slip: made-excuses
    NOVAK: Was it? #mood: angry
*   We can find out who it was. #use: root-cause
    NOVAK: Can we? #mood: tense
-   NOVAK: And my Sunday? #mood: neutral
*   Forty pounds for the Sunday, and a new tin for the wall. #use: make-amends #use: be-direct
    NOVAK: Forty. #mood: relieved
*   Sundays are not on the list. #slip: negative-language
    NOVAK: Whose list? #mood: angry
*   I'll see what can be done. #use: offer-solution
    NOVAK: See. #mood: tense
-   NOVAK: And when is it ready? #mood: relieved
*   At four, and I carry it out to your car for you myself. #use: set-expectations #use: act-fast
    NOVAK: At four. #mood: relieved
*   Oh, some time this afternoon. #slip: vague
    NOVAK: Some time. #mood: angry
*   While you wait, if you like. #use: act-fast
    NOVAK: I wait. #mood: tense
-   NOVAK: And next time? #mood: relieved
*   Next time it will come out right, I give you my word on that, madam. #slip: vague #slip: hollow-sorry
    NOVAK: Your word. #mood: angry
*   From today two of us read the card. #use: learn-from-it #use: build-relationship
    NOVAK: Two of you. #mood: pleased
*   You could show me the card then. #use: solve-together
    NOVAK: I could. #mood: tense
-   { calm >= 69: -> pleased }
    { calm >= 40: -> so_so }
    -> out

=== pleased ===
NOVAK: I will show you a picture. #mood: relieved #ending: resolved #outcome: She has the right blue.
-> END

=== so_so ===
NOVAK: I will take it. #mood: tense #ending: partly #outcome: She has a tin.
-> END

=== out ===
She leaves the tin. #ending: walked-out #outcome: She went.
-> END
