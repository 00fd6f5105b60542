// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.mapping.EntityBuilder;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written by hand goes into the schema as it is, whatever comments, quotes and dashes are in it, and wherever its last semicolon is. */
@SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
public abstract class WrittenStatementsContract extends SchemaContracts {

    static final Parameter<Integer> N = Parameter.in("n", Integer.class);

    static final Routine<Integer> BEHIND_A_COMMENT =
            Routine.function("behind_a_comment", Integer.class, r -> r.parameters(N)
                    .deterministic()
                    .body("-- adds one\nbegin return n + 1; end"));

    static final Routine<Integer> NOT_ENDED = Routine.function(
            "not_ended", Integer.class, r -> r.parameters(N).deterministic().body("return n + 1 -- no semicolon"));

    static final Routine<Integer> DECLARING = Routine.function("declaring", Integer.class, r -> r.parameters(N)
            .deterministic()
            .body("postgresql", "declare x int; begin x := n + 1; return x; end")
            .body("declare x int default 0; set x = n + 1; return x;"));

    static final Routine<Integer> LOUD = Routine.function("loud", Integer.class, r -> r.parameters(N)
            .deterministic()
            .language("SQL")
            .body("postgresql", "select n + 1")
            .body("return n + 1;"));

    /** What has been done. */
    @Entity
    static class Remark {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 80)
        String text = "";
    }

    /** Is remarked when it is done. */
    static class Deed {

        long id;

        int price;

        int twice;

        @Nullable
        Integer made;

        @Nullable
        BigDecimal rate;

        @Nullable
        BigInteger units;

        @Nullable
        Double share;
    }

    private boolean has(Feature feature) {
        return driver().capabilities().has(feature);
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Remark.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Deed.class, this::deed));
        if (has(Feature.ROUTINES)) {
            settings.routines(BEHIND_A_COMMENT, NOT_ENDED, DECLARING, LOUD);
        }
    }

    private void deed(EntityBuilder e) {
        e.key("id")
                .property("rate", p -> p.defaultValue("0.10000000000000000001")
                        .precision(30)
                        .scale(20))
                .property("units", p -> p.defaultValue("12345678901234567890"))
                .property("share", p -> p.defaultValue("0.1"));
        if (has(Feature.GENERATED_COLUMNS)) {
            e.property("twice", p -> p.generated("{price} * 2 -- as much"));
        }
        if (has(Feature.RAW_DEFAULTS)) {
            e.property("made", p -> p.defaultRaw("1 + 1 -- two"));
        }
        if (has(Feature.CHECKS)) {
            e.check("{price} > 0 -- dear", c -> c.name("dear"));
        }
        if (has(Feature.EXPRESSION_INDEXES)) {
            e.index(i -> i.name("deed_by_rest").expression("{price} % 10 -- the rest"));
        }
        if (has(Feature.TRIGGERS)) {
            remarks(
                    e,
                    "dashes",
                    "insert into remark (text) values ('a--b'); insert into remark (text) values ('c -- d');");
            remarks(e, "comment", "insert into remark (text) values ('it''s'); -- that's all");
            remarks(e, "not_ended", "insert into remark (text) values ('x;') /* done; */ -- done;");
        }
    }

    private static void remarks(EntityBuilder e, String name, String body) {
        e.trigger("deed_" + name, body, t -> t.timing(TriggerTiming.AFTER)
                .events(TriggerEvent.INSERT)
                .when("new.{price} > 1 -- dear"));
    }

    @AfterEach
    void leaveNothing() {
        if (orm != null) {
            run("delete from remark");
            run("delete from deed");
        }
    }

    private Deed done(int price) {
        Deed deed = new Deed();
        deed.id = price;
        deed.price = price;
        given(deed);
        return fresh().findOneOrFail(Deed.class, (long) price);
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void triggers_end_where_their_last_statement_does() {
        done(1);
        done(2);
        assertThat(rows("select text from remark")).containsExactlyInAnyOrder("a--b", "c -- d", "it's", "x;");
    }

    @Test
    @Requires(Feature.ROUTINES)
    void bodies_begin_behind_their_comments_and_end_before_them() {
        for (Routine<Integer> routine : List.of(BEHIND_A_COMMENT, NOT_ENDED, DECLARING, LOUD)) {
            assertThat(em().call(routine, N.of(1))).as("%s", routine).isEqualTo(2);
        }
    }

    @Test
    @Requires(Feature.GENERATED_COLUMNS)
    void comments_end_with_the_expressions_of_columns() {
        assertThat(done(3).twice).isEqualTo(6);
    }

    @Test
    @Requires(Feature.RAW_DEFAULTS)
    void and_of_defaults() {
        assertThat(done(3).made).isEqualTo(2);
    }

    @Test
    @Requires(Feature.CHECKS)
    void and_of_checks() {
        assertThat(refusal("insert into deed (id, price) values (5, 0)")).isNotNull();
    }

    @Test
    void numbers_are_defaults_of_their_columns_to_the_last_digit() {
        run("insert into deed (id, price) values (7, 1)");
        Deed found = fresh().findOneOrFail(Deed.class, 7L);
        assertThat(found.rate).isEqualByComparingTo("0.10000000000000000001");
        assertThat(found.units).isEqualTo("12345678901234567890");
        assertThat(found.share).isEqualTo(0.1);
    }
}
