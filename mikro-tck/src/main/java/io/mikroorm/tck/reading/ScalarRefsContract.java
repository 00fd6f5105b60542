// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.ScalarRef;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lazy values in fields that know whether they are loaded. */
public abstract class ScalarRefsContract extends Contract {

    /** How something is written. */
    enum Tone {
        DRY,
        MERRY
    }

    /** Has values of several kinds that few ask for. */
    @Entity
    static class Essay {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String title = "";

        ScalarRef<String> body = ScalarRef.empty();

        @Property(nullable = true)
        ScalarRef<byte[]> scan = ScalarRef.empty();

        @Property(nullable = true)
        @Nullable
        ScalarRef<Tone> tone;

        @Property(nullable = true, precision = 10, scale = 2)
        ScalarRef<BigDecimal> price = ScalarRef.empty();

        @Property(nullable = true)
        ScalarRef<List<String>> words = ScalarRef.empty();

        @Property(nullable = true)
        ScalarRef<Integer> pages = ScalarRef.empty();

        protected Essay() {}

        Essay(String title, String body) {
            this.title = title;
            this.body.set(body);
            this.scan = ScalarRef.of(new byte[] {1, 2, 3});
            this.tone = ScalarRef.of(Tone.DRY);
            this.price.set(new BigDecimal("10.25"));
            this.words.set(List.of("rain", "sun"));
            this.pages.set(7);
        }
    }

    /** Is mapped elsewhere. */
    static class Letter {

        @Nullable
        Long id;

        String to = "";

        ScalarRef<String> text = ScalarRef.empty();
    }

    /** A name and what is to be read. */
    record Line(String title, @Nullable String body) {}

    /** On essays. */
    protected ScalarRefsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Essay.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Letter.class, e -> e.key("id")
                .property("to", p -> p.column("sent_to").length(20))));
    }

    /** Two essays and a letter. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Letter letter = new Letter();
        letter.to = "Ann";
        letter.text.set("Dear Ann");
        given(new Essay("one", "It rains."), new Essay("two", "It snows."), letter);
    }

    private Essay one() {
        return em.findOneOrFail(Essay.class, where("title").eq("one"));
    }

    private Essay stored() {
        return fresh().findOneOrFail(
                        Essay.class,
                        where("title").eq("one"),
                        o -> o.populate("body", "scan", "tone", "price", "words", "pages"));
    }

    @Test
    void what_is_not_loaded_is_an_error_to_read() {
        Essay one = one();
        assertThat(one.body.isLoaded()).isFalse();
        assertThat(one.body).hasToString("not loaded");
        assertThatThrownBy(() -> one.body.get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("MO-4171")
                .hasMessageContaining("'body' of Essay#" + one.id)
                .hasMessageContaining("populate(\"body\")");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void load_brings_it_for_all_that_were_read_together() {
        List<Essay> essays = em.findAll(Essay.class, o -> o.orderBy("title"));
        statements.reset();
        assertThat(essays.get(0).body.load()).isEqualTo("It rains.");
        assertThat(essays.get(1).body.get()).isEqualTo("It snows.");
        assertThat(essays.get(1).body.load()).isEqualTo("It snows.");
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(essays.get(0).scan.isLoaded()).isFalse();
        assertThat(em.isLoaded(essays.get(1), "body")).isTrue();
    }

    @Test
    void values_of_all_kinds_come_with_a_query_that_names_them() {
        Essay one = stored();
        assertThat(one.body.get()).isEqualTo("It rains.");
        assertThat(one.scan.get()).containsExactly(1, 2, 3);
        assertThat(some(one.tone).get()).isEqualTo(Tone.DRY);
        assertThat(one.price.get()).isEqualByComparingTo("10.25");
        assertThat(one.words.get()).containsExactly("rain", "sun");
        assertThat(one.pages.get()).isEqualTo(7);
    }

    @Test
    void what_is_set_is_written_whether_it_was_loaded_or_not() {
        Essay one = one();
        one.body.set("It shines.");
        some(one.scan.load())[0] = 9;
        one.tone = ScalarRef.of(Tone.MERRY);
        one.pages = ScalarRef.of(8);
        em.flush();
        Essay stored = stored();
        assertThat(stored.body.get()).isEqualTo("It shines.");
        assertThat(stored.scan.get()).containsExactly(9, 2, 3);
        assertThat(some(stored.tone).get()).isEqualTo(Tone.MERRY);
        assertThat(stored.pages.get()).isEqualTo(8);
        assertThat(stored.price.get()).isEqualByComparingTo("10.25");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void null_that_is_set_is_written() {
        Essay one = one();
        one.price.set(null);
        em.flush();
        assertThat(one.price.isLoaded()).isTrue();
        assertThat(one.price.get()).isNull();
        Essay stored = stored();
        assertThat(stored.price.isLoaded()).isTrue();
        assertThat(stored.price.get()).isNull();
    }

    @Test
    void the_entity_manager_takes_and_gives_the_value_itself() {
        Essay one = one();
        em.load(one, "body");
        assertThat(one.body.get()).isEqualTo("It rains.");
        em.assign(one, Map.of("body", "It shines."));
        assertThat(one.body.get()).isEqualTo("It shines.");
        em.flush();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("pages", null);
        em.assign(one, values).title = "0ne";
        em.flush();
        Essay stored = fresh().findOneOrFail(Essay.class, where("title").eq("0ne"), o -> o.populate("body", "pages"));
        assertThat(stored.body.get()).isEqualTo("It shines.");
        assertThat(stored.pages.get()).isNull();
        Essay made = em.create(Essay.class, Map.of("title", "three", "body", "It thaws."));
        em.persist(made).flush();
        assertThat(made.body.isLoaded()).isTrue();
        assertThat(em.refresh(made).body.get()).isEqualTo("It thaws.");
    }

    @Test
    void conditions_and_records_are_about_the_value() {
        assertThat(em.find(Essay.class, where("body").like("%snows%")))
                .extracting(essay -> essay.title)
                .containsExactly("two");
        assertThat(em.findInto(Line.class, Essay.class, where("title").eq("one")))
                .containsExactly(new Line("one", "It rains."));
    }

    @Test
    void a_refresh_and_a_new_read_keep_it_in_step() {
        Essay one = one();
        one.body.load();
        EntityManager other = fresh();
        other.findOneOrFail(Essay.class, some(one.id)).body.set("It shines.");
        other.flush();
        em.refresh(one);
        assertThat(one.body.get()).isEqualTo("It shines.");
        assertThat(one.scan.isLoaded()).isFalse();
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void a_rollback_takes_away_what_was_loaded_in_the_transaction() {
        Essay one = one();
        em.begin();
        one.body.load();
        em.rollback();
        assertThat(one.body.isLoaded()).isFalse();
        assertThat(one.body.load()).isEqualTo("It rains.");
    }

    @Test
    void who_is_not_managed_cannot_load() {
        Essay one = one();
        em.clear();
        assertThatThrownBy(() -> one.body.load())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("MO-4172");
        try (Stream<Essay> essays = em.stream(Essay.class, o -> o.populate("pages"))) {
            Essay streamed = essays.findFirst().orElseThrow();
            assertThat(streamed.pages.get()).isEqualTo(7);
            assertThatThrownBy(() -> streamed.body.load()).isInstanceOf(NotLoadedException.class);
        }
    }

    @Test
    void a_row_that_is_gone_is_an_error() {
        Essay one = one();
        EntityManager other = fresh();
        other.remove(other.findOneOrFail(Essay.class, some(one.id)));
        other.flush();
        assertThatThrownBy(() -> one.body.load()).isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void a_class_that_is_mapped_in_code_has_them_too() {
        Letter letter = em.findOneOrFail(Letter.class, where("to").eq("Ann"));
        assertThat(letter.text.isLoaded()).isFalse();
        assertThat(letter.text.load()).isEqualTo("Dear Ann");
        letter.text.set("Dear Bob");
        em.flush();
        assertThat(fresh().findOneOrFail(Letter.class, where("text").eq("Dear Bob"), o -> o.populate("text"))
                        .text
                        .get())
                .isEqualTo("Dear Bob");
    }
}
