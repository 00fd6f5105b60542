// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import java.util.List;

/** The groups of questions that need no SQL. */
public final class QuestionGroups {

    /** All of them. */
    public static final List<QuestionGroup> ALL = List.of(
            new ValueQuestions(),
            new RelationQuestions(),
            new CollectionQuestions(),
            new MapQuestions(),
            new DocumentQuestions(),
            new ObjectQuestions(),
            new ElementQuestions(),
            new OrderQuestions(),
            new CursorQuestions(),
            new PopulateQuestions(),
            new PartQuestions(),
            new RecordQuestions(),
            new NumberQuestions(),
            new UnionQuestions(),
            new LockQuestions());

    private QuestionGroups() {}
}
