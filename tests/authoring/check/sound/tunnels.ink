# title: The empty seat
# summary: Two people hold a card for seat 12A, and one of them has just been asked to get up.
# role: You are at the gate, and the plane is full.
# setting: airport
# channel: counter
# customer: SINGH (Mr Singh), look singh, temperament aggressive
# level: 1
# minutes: 3
# objective: hear-out
# objective: own-it

// Each decision is a tunnel: it is gone through, and comes back to where it was called.
VAR calm = 38
VAR trust = 40

-> gate

=== gate ===
SINGH: I was sitting! They made me stand up before everybody. #mood: angry #gesture: point
-> first_words ->
-> what_happened ->
SINGH: So what now? #mood: upset
-> way_out ->
{ calm >= 46: -> boarded }
{ calm >= 32: -> later_plane }
-> shouting

=== first_words ===
*   Sir, please, if you could just step aside here, I will see to these people first and then you. #slip: kept-waiting
    SINGH: Aside! Again! #mood: furious
*   [Come out from behind the desk, and stand beside him.] #use: hear-out #use: steady-self
    SINGH: Forty people were looking at me. #mood: upset
*   Show me your card, would you? And tell me who asked you. #use: root-cause
    SINGH: Here. A woman with a list. #mood: angry
*   It does happen, on a full plane. #slip: half-listened
    SINGH: To you it happens? #mood: furious
-   ->->

=== what_happened ===
*   The machine gives a seat to whoever came first, and I am afraid that it cannot be wrong. #slip: jargon #slip: argued
    SINGH: Then my card is a drawing? #mood: furious
*   You sat, you had a card, and they asked you before the rows behind you. #use: paraphrase #use: empathise
    SINGH: Before my son. He is nine. #mood: upset
*   And your son, is he sitting now? #use: read-cues
    SINGH: He is. By himself. #mood: upset
*   Somebody must get up, you see. #slip: negative-language
    SINGH: And it was me. #mood: angry
-   ->->

=== way_out ===
*   I gave out two cards for one seat. I'll ask for a volunteer, and you go back to him. #use: own-it #use: offer-solution
    SINGH: You gave them out. At last. #mood: relieved
*   There is one more flight at ten, and they may well have places left on that one, I should think. #slip: vague
    SINGH: You should think! #mood: furious
*   Let me ask whether somebody would change for money. #use: offer-solution
    SINGH: Ask. I am watching. #mood: tense
*   I only read out the list that they gave me. #slip: passed-the-buck
    SINGH: Who wrote it? #mood: angry
-   ->->

=== boarded ===
SINGH: Twelve A, then. He has kept my jacket on it. #mood: relieved #ending: resolved #outcome: Somebody else took the money, and he flew beside his son.
-> END

=== later_plane ===
SINGH: Bring my son out. We take the next one. #mood: relieved #ending: partly #outcome: Both fly at ten, and nobody has said sorry.
-> END

=== shouting ===
SINGH: Your supervisor. Now. #mood: angry #ending: escalated #outcome: The supervisor brought the boy out, and wrote a report.
-> END
