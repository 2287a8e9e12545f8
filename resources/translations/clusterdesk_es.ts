<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareerView</name>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called {titles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareersCard</name>
    <message>
        <source>Careers to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job zone: how much preparation a career needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {zone}: {preparation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the careers that were kept with this result needs this much preparation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterCard</name>
    <message>
        <source>fit</source>
        <comment>below the word of fit, such as Best</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pay figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no growth figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth {growth}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework names this part, but no career is listed in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all careers of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and growth are national figures (U.S.): {pay}, projections {growth}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClustersCard</name>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters in the order of fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area stands out, so an order of clusters says little. You can look at it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your six areas are equal, so there is no order of clusters. All of them are in Explore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the order all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters that fit you best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your interests, {count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clusters show up here when you finish the interest questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the interest questions, and the clusters that fit you show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last answers do not point to any cluster yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what that means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClustersView</name>
    <message>
        <source>Explore clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024 · {count} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by how well they fit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by growth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{careers} careers in {clusters} clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and growth are national figures (U.S.): {pay}, projections {growth}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Sort by {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>What will you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftSteps</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Your results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. When you finish the questions, the result is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area stands out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers were about equal in all six areas, so no fit can be told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the interest questions to see how this career fits you. It takes about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitHint</name>
    <message>
        <source>Answer the interest questions, and you will see here what fits you. It takes about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers were about equal in all six areas, so nothing stands out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>{count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten questions for each of the six interest areas. The steadier picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five questions for each of the six interest areas. A quick, rougher look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with the {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalActions</name>
    <message>
        <source>Step deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this goal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goal}” goes away with its steps and everything that changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ready-made goal brings steps. You can change every word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter for the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason, in your own words. Later you can see how it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the past. You can keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide earlier goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier goals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not in this catalog any more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached this goal on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let this goal go on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no goals yet. Keep one from a career you like, or write your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here is not kept anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Step 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>How is this worked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers in each area, 0 to 4 points each, become a score from 0 to 40. O*NET rates every career on the same six areas, and the fit is the correlation r between your six numbers and the career’s six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a cluster is the mean r of the {count} careers in it that fit you best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-offs: {best} from r = {best_r}, {great} from r = {great_r}, {good} above 0. They come from the method that O*NET published. They only name the numbers; they do not show that a career suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{careers} careers have O*NET ratings and are in the order. The questions are our own and have not been tried with students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method {algorithm}, catalog {release}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your six numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters with r</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookCard</name>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright outlook: fast growth, many openings, or new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are for the wider group of careers that this one belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} low 10%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high 10% {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only hourly pay is published: few people do this work full time all year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher prints no exact pay above this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are for the wider group of careers that this one belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This framework does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {zone} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives no level for this career.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What most people need to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source names no usual education for this career.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Your six interest areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close ClusterDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portfolio cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClusterDesk portfolios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to do this? Do not think about pay or schooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: Backspace or Alt Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you go. You can leave and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests · {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip: S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer: S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {time_left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept here while ClusterDesk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last {count} answers are kept here while ClusterDesk is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankedBars</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Your results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results yet. They appear here when you finish the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skipped} Nothing is put in an order: each area needs 8 of 10 answers, or 4 of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests, {date} · {count} answers · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was worked out with catalog {release}. It is shown as it was then; names may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>With so many skipped, nothing can be put in an order. Answer some of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} questions have an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You skipped 1 question. You can answer it now, or go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You skipped {count} questions. You can answer them now, or go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviseForm</name>
    <message>
        <source>Change direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stays with your goal, and so does the old version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} results. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. {first}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year you finish high school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you do is kept in this file and sent nowhere. Anyone who can open the folder can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ClusterDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. Catalog {release}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works without a network and without an account. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interest questions are our own. They have not been tried with students and are not normed: your scores cannot be compared with other people’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses Qt through PySide6 under the LGPL 3. The licenses of all its parts are in THIRD-PARTY.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spanish was written by one person and has not been read by a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>What do you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you would like some activities. Your answers point to clusters and careers to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is saved at once. You can leave and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is thrown away, and the questions begin again from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {count} answers are thrown away, and the questions begin again from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Let go of “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you let it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal and its steps stay here. You can take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goal}” is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped you get there? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up “{goal}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you come back to it? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>What will you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the step first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Change this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Choose a career or cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a career, cluster or pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career, cluster or pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search careers and clusters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>{count} questions, not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpcomingCard</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. Steps of your goals that have a date show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpcomingRow</name>
    <message>
        <source>Late · {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Hello. What is your name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClusterDesk helps you find what you like, which careers fit, and how to get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your portfolio is one file in {folder}. It stays there; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not locked: anyone who can open this folder can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name or nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year you finish high school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name. A nickname is fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something went wrong inside ClusterDesk. What you did before is saved. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Close ClusterDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The career catalog cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assess</name>
    <message>
        <source>about 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>career_table</name>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bachelor’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctoral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sun marks a bright outlook: fast growth, many openings, or new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of jobs, {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What most people need to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The career catalog was not found. These places were searched: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install ClusterDesk again, or name the file with --catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a ClusterDesk catalog, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install ClusterDesk again, or name another file with --catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The career catalog {path} has format {found}; this program reads format {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the catalog that belongs to this version of ClusterDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not in this catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been renamed in a newer release. Search for it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClusterDesk cannot write to the folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer, or choose another folder with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio {path} is open somewhere else{holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio {path} was made by a newer ClusterDesk (format {found}; this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer version. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a ClusterDesk portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio {path} is damaged, and no earlier backup could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was kept as it is. Ask for help before you start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio {path} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the USB stick back in, or connect to the network folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClusterDesk did not close properly last time. Your portfolio was checked and is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your portfolio was damaged. The backup of {date} took its place; the damaged file was kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explore</name>
    <message>
        <source>National figure (U.S.), {release}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National projections (U.S.), {release}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two strongest interests, {areas}, are this career’s too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shared} is strong in you and in this career. Your other strong interest is {mine}, the career’s {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two strongest interests are {mine}. This career is more about {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military careers have no interest ratings, so there is nothing to compare yours with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a group of mixed careers without interest ratings: there is nothing to compare yours with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This career has no interest ratings yet, so there is nothing to compare yours with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all clusters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{number} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date, in the letters of Qt&apos;s date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}. The figure is for the wider group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Give your goal a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why. One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has {count} characters; up to {limit} can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date like this: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-cluster goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your path has four steps. Here is where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have started your path. Pick up where you left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are one step into your path. Pick up where you left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been through all four steps. Your goals can keep changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {count} steps into your path. Pick up where you left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {of} questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests done {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept as a goal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 career or cluster kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} careers or clusters kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {of} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal changed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 goal changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} goals changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions are left. Your answers so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered. See what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question is left. Your answers so far are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the interest questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which clusters and careers are close to what you like, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cluster that sounds like you. Keep a career from it as a goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the interest questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short questions about what you like to do. Your clusters follow from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of “{goal}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of “{goal}”, {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goal}” has no steps yet. What could you do this week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your goal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of “{goal}” is done. Is it reached, or does it change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of the next week, in the letters of Qt&apos;s date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day without its year, in the letters of Qt&apos;s date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Nothing found for “{text}”. Try another word for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-clusters and pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctoral or professional degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military careers are not in this survey, so there is no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a group of mixed careers, so there is no figure for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This career is new in the lists, so there is no figure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher does not show this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has rated this career yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no careers here, so there is no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little or no preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considerable preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensive preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024 framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throwing the answers away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticking a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking a tick away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
