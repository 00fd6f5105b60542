// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.reading.Newspaper.CoverPage;
import io.mikroorm.tck.reading.Newspaper.Page;
import io.mikroorm.tck.reading.Newspaper.PlainPage;
import io.mikroorm.tck.reading.Newspaper.Report;
import io.mikroorm.tck.reading.Newspaper.Reporter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lazy values are left out of what is read until they are asked for. */
public abstract class LazyValuesContract extends Contract {

    /** What is shown of a report. */
    record Line(String title, @Nullable String text) {}

    /** On a newspaper. */
    protected LazyValuesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Newspaper.ENTITIES;
    }

    /** Ann has written two reports. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Reporter ann = new Reporter("Ann", "born in 1970");
        given(ann, new Report("one", "It rains.", ann), new Report("two", "It snows.", ann));
    }

    private Report one() {
        return em.findOneOrFail(Report.class, where("title").eq("one"));
    }

    @Test
    void they_are_null_until_they_are_loaded() {
        Report one = one();
        assertThat(one.text).isNull();
        assertThat(one.picture).isNull();
        assertThat(one.fee).isNull();
        assertThat(one.archive).isNull();
        assertThat(em.isLoaded(one, "text")).isFalse();
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void populate_brings_those_that_it_names_with_their_entity() {
        List<Report> reports =
                em.findAll(Report.class, o -> o.populate("text", "fee").orderBy("title"));
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(reports).extracting(report -> report.text).containsExactly("It rains.", "It snows.");
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.fee).isEqualByComparingTo("10.25");
            assertThat(report.archive).isNull();
            assertThat(em.isLoaded(report, "text")).isTrue();
            assertThat(em.isLoaded(report, "archive")).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void populate_brings_those_behind_relations(LoadStrategy strategy) {
        Report one = em.findOneOrFail(Report.class, where("title").eq("one"), o -> o.populate("reporter.life")
                .strategy(strategy));
        assertThat(some(one.reporter).life).isEqualTo("born in 1970");
        assertThat(one.text).isNull();
        Reporter ann = fresh().findOneOrFail(Reporter.class, where("name").eq("Ann"), o -> o.populate("reports.text")
                .strategy(strategy));
        assertThat(ann.life).isNull();
        assertThat(ann.reports).extracting(report -> report.text).containsExactly("It rains.", "It snows.");
    }

    @Test
    void load_brings_one_for_all_that_were_read_together_in_one_statement() {
        List<Report> reports = em.findAll(Report.class, o -> o.orderBy("title"));
        statements.reset();
        em.load(reports.get(0), "text");
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(reports).extracting(report -> report.text).containsExactly("It rains.", "It snows.");
        assertThat(reports).allMatch(report -> em.isLoaded(report, "text") && !em.isLoaded(report, "fee"));
        em.load(reports.get(1), "text");
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void populate_brings_them_to_entities_that_are_there_in_one_statement() {
        List<Report> reports = em.findAll(Report.class, o -> o.orderBy("title"));
        statements.reset();
        em.populate(reports, "text", "picture", "archive");
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(reports.get(0).picture).containsExactly(1, 2, 3);
        assertThat(reports.get(1).archive).isEqualTo(new UUID(1, 2));
        em.populate(reports, "text");
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void a_query_brings_them_to_entities_that_are_there() {
        Report one = one();
        em.findAll(Report.class, o -> o.populate("text"));
        assertThat(one.text).isEqualTo("It rains.");
        assertThat(em.findOneOrFail(Report.class, some(one.id), o -> o.populate("fee")).fee)
                .isEqualByComparingTo("10.25");
    }

    @Test
    void one_that_is_null_is_loaded_once() {
        Reporter bob = new Reporter("Bob", "");
        bob.life = null;
        given(bob);
        Reporter read = em.findOneOrFail(Reporter.class, where("name").eq("Bob"));
        em.load(read, "life");
        assertThat(em.isLoaded(read, "life")).isTrue();
        statements.reset();
        em.load(read, "life");
        assertThat(statements.selects()).isZero();
    }

    @Test
    void a_reference_that_is_loaded_is_without_them() {
        Report one = one();
        Reporter ann = some(one.reporter);
        em.refresh(ann);
        assertThat(ann.name).isEqualTo("Ann");
        assertThat(ann.life).isNull();
        em.load(ann, "life");
        assertThat(ann.life).isEqualTo("born in 1970");
    }

    @Test
    void streams_bring_those_that_are_asked_for() {
        try (Stream<Report> reports = em.stream(Report.class, o -> o.orderBy("title"))) {
            assertThat(reports.map(report -> String.valueOf(report.text))).containsExactly("null", "null");
        }
        try (Stream<Report> reports =
                em.stream(Report.class, o -> o.orderBy("title").populate("text"))) {
            assertThat(reports.map(report -> report.text)).containsExactly("It rains.", "It snows.");
        }
    }

    @Test
    void records_have_what_they_name() {
        assertThat(em.findInto(Line.class, Report.class, where("title").eq("one")))
                .containsExactly(new Line("one", "It rains."));
    }

    @Test
    void conditions_are_about_them_as_about_others() {
        assertThat(em.find(Report.class, where("text").like("%snows%")))
                .extracting(report -> report.title)
                .containsExactly("two");
    }

    @Test
    void classes_of_a_hierarchy_have_theirs() {
        CoverPage cover = new CoverPage();
        cover.note = "a cover";
        cover.motto = "Read!";
        PlainPage plain = new PlainPage();
        plain.note = "a page";
        given(cover, plain);
        List<Page> pages = em.findAll(Page.class, o -> o.orderBy("id"));
        assertThat(pages).allMatch(page -> page.note == null);
        em.load(pages.get(0), "note");
        assertThat(pages).extracting(page -> page.note).containsExactly("a cover", "a page");
        em.populate(pages, "motto");
        assertThat(((CoverPage) pages.get(0)).motto).isEqualTo("Read!");
        assertThat(fresh().findAll(Page.class, o -> o.populate("note", "motto")))
                .filteredOn(page -> page instanceof CoverPage)
                .allMatch(page -> "Read!".equals(((CoverPage) page).motto) && "a cover".equals(page.note));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_is_loaded_with_each_row_is_not_loaded_by_name() {
        Report one = one();
        statements.reset();
        em.load(one, "title");
        assertThat(em.isLoaded(one, "title")).isTrue();
        assertThat(statements.all()).isZero();
        assertThatThrownBy(() -> em.findAll(Report.class, o -> o.populate("title")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2120");
    }
}
