// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Conditions that rows are held to, and what tables and columns are for: in the database as the mapping says. */
public abstract class ChecksAndCommentsContract {

    /** A time in hours. */
    @Embeddable
    @Check(name = "span_in_order", expression = "{start} <= {stop}")
    static class Span {

        @Property(column = "since", comment = "the first hour")
        int start = 1;

        @Check(expression = "{stop} < 24")
        int stop = 2;
    }

    /** Has conditions of all kinds. */
    @Entity(comment = "what's on offer; \"new\"")
    @Check(expression = "{price} >= {rebate}")
    @Check(expression = "{rebate} <> {price} - 1")
    @Check(name = "without_braces", expression = "{name} <> '{{}}'")
    static class Offer {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, comment = "as it's printed")
        String name = "";

        @Check(expression = "{price} > 0")
        @Property(column = "cost", comment = "in cents")
        int price = 10;

        int rebate;

        @Check(expression = "{parent} <> 77")
        @ManyToOne(nullable = true, onDelete = ReferentialAction.NO_ACTION)
        @Nullable
        Offer parent;

        @Embedded
        Span span = new Span();
    }

    /** A tool of any kind. */
    @Entity(comment = "tools")
    @Inheritance
    abstract static class Tool {

        @PrimaryKey
        @Nullable
        Long id;

        @Check(expression = "{weight} > 0")
        int weight = 1;
    }

    /** Has a handle. */
    @Entity
    static class Hammer extends Tool {

        @Check(expression = "{handle} < 100")
        @Property(comment = "in centimetres")
        int handle = 30;
    }

    /** Has none. */
    @Entity
    static class Nail extends Tool {}

    /** Mapped in code. */
    static class Plan {

        @Nullable
        Long id;

        int steps = 1;
    }

    private final AtomicReference<DataSource> database = new AtomicReference<>();
    private @Nullable SqlORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    @BeforeEach
    void open() {
        Consumer<ConfigurationBuilder<?>> settings = c -> c.entities(EntitySchema.define(Plan.class, e -> e.comment(
                        "plans")
                .key("id")
                .property("steps", p -> p.comment("one at least").check("{steps} > 0", k -> k.name("any_steps")))
                .check("{steps} < 50")));
        opened = (SqlORM)
                driver().open(List.of(Offer.class, Tool.class, Hammer.class, Nail.class), settings, physical -> {
                    database.set(physical);
                    return physical;
                });
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private SqlORM orm() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private void isTaken(Object entity) {
        EntityManager em = orm().em().fork();
        em.persist(entity);
        em.flush();
    }

    private void isBroken(Object entity, String... properties) {
        if (!driver().keepsChecks()) {
            return;
        }
        EntityManager em = orm().em().fork();
        em.persist(entity);
        CheckConstraintViolationException failure =
                catchThrowableOfType(CheckConstraintViolationException.class, em::flush);
        assertThat(failure).isNotNull();
        assertThat(failure.properties()).containsExactlyInAnyOrder(properties);
    }

    private static Offer offer(Consumer<Offer> more) {
        Offer offer = new Offer();
        more.accept(offer);
        return offer;
    }

    @Test
    void rows_that_meet_all_conditions_are_taken() {
        isTaken(offer(o -> {}));
        isTaken(new Hammer());
        isTaken(new Nail());
        isTaken(new Plan());
        assertThat(orm().em().fork().count(Offer.class)).isEqualTo(1);
    }

    @Test
    void a_condition_of_a_field_is_kept() {
        isBroken(offer(o -> o.price = 0), "Offer.price");
    }

    @Test
    void a_condition_of_several_properties_is_kept() {
        isBroken(offer(o -> o.rebate = 11), "Offer.price", "Offer.rebate");
        isBroken(offer(o -> o.rebate = 9), "Offer.price", "Offer.rebate");
    }

    @Test
    void braces_that_are_doubled_are_braces() {
        isBroken(offer(o -> o.name = "{}"), "Offer.name");
        isTaken(offer(o -> o.name = "{{}}"));
    }

    @Test
    void conditions_of_embeddables_are_those_of_the_entity() {
        isBroken(offer(o -> o.span.start = 3), "Offer.span.start", "Offer.span.stop");
        isBroken(offer(o -> o.span.stop = 24), "Offer.span.stop");
    }

    @Test
    void null_breaks_no_condition() {
        isTaken(offer(o -> o.parent = null));
    }

    @Test
    void classes_of_a_hierarchy_have_conditions_in_one_table() {
        Nail nail = new Nail();
        nail.weight = 0;
        isBroken(nail, "Tool.weight");
        Hammer hammer = new Hammer();
        hammer.handle = 100;
        isBroken(hammer, "Hammer.handle");
    }

    @Test
    void conditions_can_be_said_in_code() {
        Plan none = new Plan();
        none.steps = 0;
        isBroken(none, "Plan.steps");
        Plan many = new Plan();
        many.steps = 50;
        isBroken(many, "Plan.steps");
    }

    @Test
    void an_update_is_held_to_them_too() {
        isTaken(offer(o -> {}));
        EntityManager em = orm().em().fork();
        em.findAll(Offer.class).get(0).price = -1;
        if (driver().keepsChecks()) {
            assertThatThrownBy(em::flush).isInstanceOf(CheckConstraintViolationException.class);
        }
    }

    @Test
    void names_are_told_apart_or_as_they_were_said() {
        assertThat(orm().schema().createSql())
                .contains("offer_cost_check", "offer_cost_rebate_check", "span_in_order", "any_steps")
                .containsPattern("offer_(cost_rebate|rebate_cost)_check");
    }

    @Test
    void comments_are_in_the_database_where_it_keeps_them() throws SQLException {
        Map<String, String> known = comments();
        if (!driver().capabilities().has(Feature.COMMENTS)) {
            assertThat(orm().schema().createSql()).doesNotContain("comment");
            return;
        }
        assertThat(known)
                .containsEntry("offer", "what's on offer; \"new\"")
                .containsEntry("offer.name", "as it's printed")
                .containsEntry("offer.cost", "in cents")
                .containsEntry("offer.span_since", "the first hour")
                .containsEntry("tool", "tools")
                .containsEntry("tool.handle", "in centimetres")
                .containsEntry("plan", "plans")
                .containsEntry("plan.steps", "one at least")
                .doesNotContainKey("offer.rebate");
    }

    private Map<String, String> comments() throws SQLException {
        Map<String, String> comments = new TreeMap<>();
        try (Connection connection = database.get().getConnection()) {
            String catalog = connection.getCatalog();
            String schema = connection.getSchema();
            try (ResultSet tables = connection.getMetaData().getTables(catalog, schema, "%", null)) {
                while (tables.next()) {
                    add(comments, tables.getString("TABLE_NAME"), tables.getString("REMARKS"));
                }
            }
            try (ResultSet columns = connection.getMetaData().getColumns(catalog, schema, "%", "%")) {
                while (columns.next()) {
                    String name = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
                    add(comments, name, columns.getString("REMARKS"));
                }
            }
        }
        return comments;
    }

    private static void add(Map<String, String> comments, String name, @Nullable String remarks) {
        if (remarks != null && !remarks.isEmpty()) {
            comments.put(name, remarks);
        }
    }
}
