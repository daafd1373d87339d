# title: The deposit
# summary: The flat was left clean, and half of the deposit is missing.
# role: You answer for the landlord.
# setting: office
# channel: counter
# customer: PETROV (Mr Petrov), look petrov, temperament demanding
# level: 1
# minutes: 3
# objective: open-question
# objective: own-it

// One question after the other, in any order, until the talk moves on by itself.
VAR calm = 40
VAR trust = 36
VAR asked = 0

-> desk

=== desk ===
PETROV: Four hundred. Where is it? #gesture: palms-up
-> questions

=== questions ===
{ asked >= 3: -> settle }
*   There is always something to be found in the end, sir, please understand that. #slip: assumed
    PETROV: Then find it now. #mood: angry
    -> more
*   What did it look like when you gave back the key? #use: open-question
    PETROV: Like new. My wife was on her knees. #mood: tense
    -> more
*   And what did you do about the four hundred? #use: empathise
    PETROV: I have not paid my own rent yet. #mood: upset
    -> more
*   May I see the photographs that you took? #use: root-cause
    PETROV: Twelve of them. Look at the stove. #mood: tense
    -> more
*   The list says "kitchen". You say it shone. #use: paraphrase
    PETROV: It shone. #mood: tense
    -> more
*   You did put your name to it. #slip: blamed
    PETROV: In the dark of the stairs. #mood: angry
    -> more
+   That is what it says here, I am afraid, sir. #slip: passed-the-buck
    PETROV: And what do you say? #mood: furious
    -> more

=== more ===
~ asked = asked + 1
-> questions

=== settle ===
PETROV: Well? I am waiting. #mood: furious
*   I can only give you what the landlord lets me give, sir, and that is two hundred. #slip: unfair-fix
    PETROV: Half of a half. #mood: angry
*   The list was wrong. I should have read it before I sent it. #use: own-it #use: make-amends
    PETROV: You should. And my four hundred? #mood: neutral
*   I'll have it looked at once more by somebody. #use: offer-solution
    PETROV: By whom? #mood: tense
*   That may well take some weeks. #slip: vague
    PETROV: Like my money. #mood: angry
-   { calm >= 47:
        PETROV: By Friday, then. #mood: relieved #ending: resolved #outcome: He had his four hundred on Friday.
        -> END
    }
    { calm >= 30:
        PETROV: I shall ring on Friday. #mood: tense #ending: partly #outcome: He had three hundred, and did not ring again.
        -> END
    }
    PETROV: We shall see each other in court. #mood: angry #ending: escalated #outcome: A judge looked at twelve photographs.
    -> END
