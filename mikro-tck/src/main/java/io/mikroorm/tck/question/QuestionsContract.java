// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.junit.Skips;
import io.mikroorm.tck.junit.TckDriver;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A library is saved once; then each question has the answer of plain Java. A question says by {@link Requires} what not all databases can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QuestionsContract {

    private MikroORM orm;
    private Library library;

    /** On a library of its own. */
    protected QuestionsContract() {}

    /** The driver under test. */
    protected abstract TckDriver driver();

    /** The questions. */
    protected List<QuestionGroup> groups() {
        return QuestionGroups.ALL;
    }

    /** The ORM on an empty database. */
    protected MikroORM started() {
        return driver().open(Library.ENTITIES, c -> {});
    }

    @BeforeAll
    void save() {
        orm = started();
        library = Library.saved(orm.em().fork());
    }

    @AfterAll
    void close() {
        orm.close();
    }

    /** An entity manager that knows nothing. */
    protected EntityManager fresh() {
        return orm.em().fork();
    }

    /** All questions, one by one. */
    protected Stream<Asked> questions() {
        return groups().stream().flatMap(group -> group.questions().stream());
    }

    /** The questions that are asked of every database. */
    protected static Stream<Asked> common() {
        return QuestionGroups.ALL.stream().flatMap(group -> group.questions().stream());
    }

    @ParameterizedTest
    @MethodSource("common")
    void the_answer_is_that_of_plain_java(Asked asked) {
        check(asked);
        compare(asked);
    }

    /** Skips a question that needs what the driver lacks. */
    protected void check(Asked asked) {
        Skips.check(driver(), asked.group().getClass(), asked.toString());
        Skips.check(driver(), asked.method(), asked.toString());
    }

    /** Asks, and compares. */
    protected void compare(Asked asked) {
        assertThat(asked.ask(fresh())).isEqualTo(asked.answer(library));
    }
}
