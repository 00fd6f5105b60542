// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.question.QuestionGroup;
import io.mikroorm.tck.question.QuestionGroups;
import java.util.List;
import java.util.stream.Stream;

/** The groups of questions that are asked where there is SQL. */
final class SqlQuestionGroups {

    /** All of them. */
    static final List<QuestionGroup> ALL = Stream.concat(
                    QuestionGroups.ALL.stream(),
                    Stream.of(
                            new JoinQuestions(),
                            new LoadedQuestions(),
                            new RowQuestions(),
                            new ExpressionQuestions(),
                            new AggregateQuestions(),
                            new GroupQuestions(),
                            new WindowQuestions(),
                            new SubqueryQuestions(),
                            new ComposedQuestions(),
                            new SetQuestions()))
            .toList();

    private SqlQuestionGroups() {}
}
