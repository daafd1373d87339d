# title: The wrong blue
# summary: A tin of paint was mixed in the wrong blue, and half a wall is painted.
# role: You mix paint in a hardware shop.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament upset
# customer: TRAN (Ms Tran), look tran, temperament upset
# level: 1
# minutes: 2
# objective: hear-out
# objective: offer-solution

VAR calm = 40
VAR trust = 40

-> desk

=== desk ===
NOVAK: This is not the blue I chose. Half my wall has it now. #customer: Ms Novak #gesture: point #mood: angry
*   Please, colours do look different at home, madam. It will be the light you have there. #slip: interrupted
    NOVAK: It is the same light as last week. #mood: angry
*   [Put the lid down, and let her tell it.] #use: hear-out #use: read-cues
    NOVAK: I stood on a ladder all Sunday for this. #mood: upset
*   When did you first see it? Was it wet or dry by then? #use: open-question
    NOVAK: Wet. I thought it would dry right. #mood: tense
*   It is only paint. Do calm down. #slip: told-to-relax
    NOVAK: Only! #mood: furious
-   -> the_wall

=== the_wall ===
NOVAK: And who paints my wall a second time? #mood: angry
*   We only ever sell the paint. What happens on a wall is not with us. #slip: passed-the-buck
    NOVAK: Then what do you do here? #mood: furious
*   That was our mistake. A new tin now, and forty pounds for your Sunday. #use: own-it #use: make-amends
    NOVAK: Forty. And the right blue. #mood: relieved #calm: +12
*   I can mix you the right one while you wait, at no cost. #use: offer-solution
    NOVAK: Mix it, then. #mood: tense
*   It was busy that day, and we have a new girl. #slip: made-excuses
    NOVAK: And now I have a blue wall. #mood: angry
-   { calm >= 42: -> pleased }
    { calm >= 32: -> so_so }
    -> out

=== pleased ===
NOVAK: I will show you a picture when it is done. #mood: relieved #ending: resolved #outcome: She has the right blue, and comes back for the hall.
-> END

=== so_so ===
TRAN: I will take it. I won't be back for the hall. #customer: Ms Tran #mood: tense #ending: partly #outcome: She has a tin, and still a wall to paint again.
-> END

=== out ===
She leaves the tin where it stands. #ending: walked-out #outcome: She went, and told the whole street.
-> END
