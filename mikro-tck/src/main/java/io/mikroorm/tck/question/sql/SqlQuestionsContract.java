// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.MikroORM;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.driver.PlanCacheStatistics;
import io.mikroorm.tck.golden.GoldenFile;
import io.mikroorm.tck.junit.StatementCounter;
import io.mikroorm.tck.question.Asked;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.QuestionGroup;
import io.mikroorm.tck.question.QuestionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Besides, what is sent for a question is what the page of its group says, for each database side by side, and nothing is planned when it is asked again.
 * {@code -Dgolden=update} rewrites the driver's own sections.
 */
public abstract class SqlQuestionsContract extends QuestionsContract {

    private static final String PAGE = "mikro-tck/src/main/resources/io/mikroorm/tck/golden/questions-%s.sql.md";
    private static final int SHAPES = 150;

    private final StatementCounter statements = new StatementCounter();

    @SuppressWarnings("NullAway.Init")
    private SqlTckDriver.Observed observed;

    /** On a library of its own. */
    protected SqlQuestionsContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    @Override
    protected List<QuestionGroup> groups() {
        return SqlQuestionGroups.ALL;
    }

    @Override
    protected MikroORM started() {
        observed = driver().observe(Library.ENTITIES, c -> c.listener(statements));
        return observed.orm();
    }

    @Override
    protected void compare(Asked asked) {
        if (!isRefused(asked)) {
            super.compare(asked);
            return;
        }
        statements.reset();
        assertThatThrownBy(() -> super.compare(asked)).isInstanceOf(ValidationException.class);
        assertThat(statements.all()).isZero();
    }

    private boolean isRefused(Asked asked) {
        RefusedWithout needs = asked.method().getAnnotation(RefusedWithout.class);
        return needs != null && !driver().dialect().supports(needs.value());
    }

    /** The questions that SQL alone can be asked. */
    protected Stream<Asked> ofSql() {
        Set<String> common = common().map(Asked::toString).collect(Collectors.toSet());
        return questions().filter(asked -> !common.contains(asked.toString()));
    }

    @ParameterizedTest
    @MethodSource("ofSql")
    void the_answer_of_a_query_in_the_words_of_SQL_is_that_of_plain_java(Asked asked) {
        check(asked);
        compare(asked);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_statements_are_those_of_the_page(Asked asked) {
        check(asked);
        if (isRefused(asked)) {
            return;
        }
        String sent = sent(asked);
        GoldenFile file = file(asked.group());
        QuestionPage page = QuestionPage.parse(asked.group(), file.text());
        if (GoldenFile.isUpdate()) {
            page = page.with(asked, driver().name(), sent);
            file.write(page.text());
        }
        assertThat(sent).as("%s on %s", asked, file).isEqualTo(page.answer(asked, driver().name()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_was_asked_before_is_neither_planned_nor_written_out_again(Asked asked) {
        check(asked);
        if (isRefused(asked)) {
            return;
        }
        String first = sent(asked);
        PlanCacheStatistics before = observed.plans().get();
        String second = sent(asked);
        PlanCacheStatistics after = observed.plans().get();

        assertThat(second).isEqualTo(first);
        assertThat(after.builtAsts()).as("syntax trees built").isEqualTo(before.builtAsts());
        assertThat(after.renderedStatements()).as("statements written").isEqualTo(before.renderedStatements());
        compare(asked);
    }

    /** A page has the questions of its group in order, as they are written. */
    @Test
    void the_pages_show_the_questions_as_they_are_written() {
        for (QuestionGroup group : groups()) {
            GoldenFile file = file(group);
            String expected = QuestionPage.parse(group, file.text()).text();
            if (GoldenFile.isUpdate()) {
                file.write(expected);
            }
            assertThat(file.text()).as(file.toString()).isEqualTo(expected);
        }
    }

    @Test
    void the_questions_have_many_shapes() {
        Set<String> shapes = new HashSet<>();
        for (QuestionGroup group : groups()) {
            shapes.addAll(QuestionPage.parse(group, file(group).text()).answers(driver().name()));
        }
        assertThat(shapes).hasSizeGreaterThanOrEqualTo(SHAPES);
    }

    private GoldenFile file(QuestionGroup group) {
        return GoldenFile.of(PAGE.formatted(group.page()), driver().isShown());
    }

    private String sent(Asked asked) {
        statements.reset();
        asked.ask(fresh());
        return statements.texts().stream()
                .filter(text -> !text.startsWith("begin") && !text.equals("commit"))
                .collect(Collectors.joining(";\n"));
    }
}
