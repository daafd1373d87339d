# title: The kitchen upstairs
# summary: The new kitchen was to be in by Monday. It stands in boxes in the hall.
# role: You run the office of a kitchen shop.
# setting: shop
# channel: counter
# customer: ADEYEMI (Mr Adeyemi), look adeyemi, temperament let-down
# level: 1
# minutes: 2
# objective: hear-out
# objective: solve-together

// What can be said at any time comes in by a thread.
VAR calm = 40
VAR trust = 38

-> first

=== calming(-> back) ===
*   It will look lovely when it is done, Mr Adeyemi, please believe me, so do have a little patience. #slip: half-listened
    ADEYEMI: I had a little. #mood: angry
    -> back
*   Nine days with a kettle in the hall. #use: empathise
    ADEYEMI: On the floor of the hall. #mood: upset
    -> back

=== first ===
ADEYEMI: Nine days. We cook on the floor. #mood: tense
<- calming(-> second)
*   [Turn the screen away, and hear all nine days.] #use: hear-out #use: read-cues
    ADEYEMI: On the third day somebody came, and measured, and went. #mood: upset
    -> second
*   Nobody has told me about any of it. #slip: passed-the-buck
    ADEYEMI: I am telling you. #mood: angry
    -> second

=== second ===
ADEYEMI: He said that a piece was short. #mood: angry
<- calming(-> third)
*   One piece short. Which one, and who was it that measured? #use: root-cause #use: paraphrase
    ADEYEMI: The corner. A tall man, with a dog. #mood: tense
    -> third
*   And since then nobody has been to see? #use: open-question
    ADEYEMI: Nobody has rung, either. #mood: tense
    -> third
*   Then he ought to have ordered it, I would say. #slip: took-sides
    ADEYEMI: Tell him so, not me. #mood: angry
    -> third

=== third ===
ADEYEMI: So when do I have a sink? #mood: angry
*   The sink tomorrow, the corner on Friday. Does that help, or is the stove first? #use: solve-together #use: set-expectations
    ADEYEMI: The sink. Yes, the sink first. #mood: relieved
    -> last
*   Let me ring the tall man with the dog. #use: offer-solution
    ADEYEMI: Ask him about the dog, too. #mood: tense
    -> last
*   As soon as the corner is here we will be with you, I can promise you that much today. #slip: vague
    ADEYEMI: And when is it here? #mood: angry
    -> last
*   In the week after next, if all goes well. #slip: kept-waiting
    ADEYEMI: If. #mood: furious
    -> last

=== last ===
{ calm >= 48: -> cooked }
{ calm >= 34: -> waits }
-> boxes

=== cooked ===
ADEYEMI: Come on Saturday. There will be soup. #mood: relieved #ending: resolved #outcome: The sink ran on Tuesday, and there was soup.
-> END

=== waits ===
ADEYEMI: I will keep the kettle warm. #mood: relieved #ending: partly #outcome: They had their kitchen two weeks late.
-> END

=== boxes ===
ADEYEMI: Take your boxes away. #mood: furious #ending: escalated #outcome: The boxes went back, and a letter came with them.
-> END
