# title: What you may do
# summary: Mr Okafor asks what you can do for him, and somebody films it.
# role: You manage the branch.
# setting: bank
# channel: counter
# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive
# cast: JANA (Jana), look jana, colleague
# level: 2
# minutes: 1
# objective: hear-out
# language: en

VAR calm = 40
VAR trust = 40

-> counter

=== counter ===
OKAFOR: Here is the slip. #prop: slip #mood: angry
*   [Hear him out. #use: hear-out]
    You may refund charges, and give £40. #card: What you can do
    OKAFOR: Well? What can you do for me? #mood: angry
*   [Wait. #plain]
    You may refund charges. #card: What you can do
    OKAFOR: Well? #mood: angry
-   A woman in the queue has her phone up. #prop: phone-up
    OKAFOR: What are you filming? #mood: furious #gesture: turn-away
*   Let me ask Jana, she has found it. #use: open-question
    Here is Jana, with the cheque. #enter: Jana #prop: cheque
    You may pay it out by five. #card: What you can do
    The form has the number 14. #card: The form
    JANA: It was under my tray. #mood: upset
*   Nothing today. #slip: nothing-we-can-do
    JANA: It was under my tray. #enter: Jana #prop: cheque #mood: upset
-   OKAFOR: So that is that? #mood: tense
*   [Nod. #plain]
    OKAFOR: Good day, then. #mood: tense #ending: partly #outcome: He has his slip.
    -> END
