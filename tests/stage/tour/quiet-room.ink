# title: The wrong medicine
# summary: A mother was given the wrong strength for her son. He is well, and she has not stopped shaking.
# role: You manage a chemist's shop, and have asked her into the back room.
# setting: quiet-room
# channel: counter
# customer: HADDAD (Ms Haddad), look haddad, temperament upset
# level: 1
# minutes: 2
# objective: hear-out
# objective: admit-failure
# language: en

VAR calm = 36
VAR trust = 20

-> room

=== room ===
HADDAD: He's four. I measured it out myself. I gave it to him with my own hand. #mood: upset #gesture: hand-on-chest
*   [Put the water where she can reach it, and wait. #use: hear-out #use: show-care]
    HADDAD: I read the label twice. Twice. #mood: upset
*   And he's well again, so there's no harm done. #slip: half-listened
    HADDAD: No harm. #mood: angry
*   It was our mistake. You did what the label told you. #use: admit-failure #use: own-it
    HADDAD: Say that again, please. #mood: upset
*   Our pharmacist is very experienced, I can assure you. #slip: made-excuses
    HADDAD: She experienced my son. #mood: angry
-   HADDAD: What happens now? #mood: tense
*   I've stopped that shelf. You'll have what we find in writing, by Friday. #use: set-expectations #use: root-cause
    HADDAD: By Friday. To me, and to his doctor. #mood: relieved
*   Nothing, as long as nobody makes a thing of it. #slip: avoided
    HADDAD: I am somebody. #mood: furious
-   { calm >= 40: -> friday }
    -> law

=== friday ===
HADDAD: Thank you for the water. #mood: relieved #ending: partly #outcome: She had her letter on Friday.
-> END

=== law ===
She picks up her coat. #ending: escalated #outcome: The next letter came from her lawyer.
-> END
