# title: No hot water
# summary: The boiler has been out for four days, and it is the third call about it.
# role: You answer the telephone of a heating company.
# setting: phone
# channel: phone
# customer: MENSAH (Mr Mensah), look mensah, temperament aggressive
# level: 2
# minutes: 2
# objective: hear-out
# objective: own-it
# language: en

VAR calm = 18
VAR trust = 22

-> call

=== call ===
MENSAH: Four days without hot water! I've told this to two of you already! #mood: furious #sound: phone-line
*   Can I have your customer number, please? #slip: half-listened
    MENSAH: It's the one I gave on Monday. And on Tuesday! #mood: furious
*   [Say nothing. Let him get to the end of it. #use: hear-out]
    MENSAH: I boil pots for my children. In the morning, at six. #mood: angry
*   Then I'm the last one you tell it to. I stay on this until it's warm. #use: own-it #use: be-direct
    MENSAH: The last one. We'll see about that. #mood: angry
*   I understand that you're upset, but shouting won't help. #slip: told-to-relax
    MENSAH: Nor did whispering! #mood: furious
-   MENSAH: So who comes? And when? #mood: tense
*   Mr Leigh, at four today. I'll ring you at five and ask if it's warm. #use: set-expectations #use: follow-up
    MENSAH: At five. From you. #mood: relieved
*   You'll be in the next free slot, I promise. #slip: over-promised
    MENSAH: I have been in it since Friday. #mood: angry
-   { calm >= 25: -> warm }
    -> cold

=== warm ===
MENSAH: All right. Then I'll put the pots away. #mood: relieved #ending: resolved #outcome: It was warm at half past four.
-> END

=== cold ===
The line is dead. #ending: walked-out #outcome: He rang somebody else.
-> END
