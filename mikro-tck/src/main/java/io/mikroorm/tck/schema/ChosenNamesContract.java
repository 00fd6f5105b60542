// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.mapping.EntityBuilder;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names that the mapping gives, and those of the naming strategy beside them: where they may be the same, and which ones give way. */
public abstract class ChosenNamesContract extends SchemaContracts {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String one = "mikro_one_" + run;
    private final String other = "mikro_other_" + run;

    /** How one feels. */
    public enum Mood {
        SAD,
        GLAD
    }

    /** Has names that a strategy could have given to something else. */
    @Entity
    @Check(name = "diver_mood_check", expression = "{depth} > 0")
    @Unique(name = "diver_boat_id_foreign", properties = "depth")
    static class Diver {

        @PrimaryKey
        long id;

        int depth;

        Mood mood = Mood.GLAD;

        @OneToOne
        @Nullable
        Boat boat;
    }

    /** What divers dive from. */
    @Entity
    static class Boat {

        @PrimaryKey
        long id;
    }

    /** In one schema. */
    static class Coat {

        long id;

        int size;
    }

    /** In another. */
    static class Cloak {

        long id;

        int size;
    }

    /** A strategy that does not say of what kind a constraint is. */
    private static final class Kindless implements NamingStrategy {

        private final NamingStrategy plain = new UnderscoreNaming();

        @Override
        public String tableName(String className) {
            return plain.tableName(className);
        }

        @Override
        public String columnName(String fieldName) {
            return plain.columnName(fieldName);
        }

        @Override
        public String joinColumnName(String fieldName, String targetKeyColumn) {
            return plain.joinColumnName(fieldName, targetKeyColumn);
        }

        @Override
        public String pivotTableName(String ownerTable, String fieldName) {
            return plain.pivotTableName(ownerTable, fieldName);
        }

        @Override
        public String pivotColumnName(String table, String keyColumn) {
            return plain.pivotColumnName(table, keyColumn);
        }

        @Override
        public String constraintName(String table, List<String> columns, ConstraintKind kind) {
            return table + "_" + String.join("_", columns);
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Boat.class);
    }

    private boolean has(Feature feature) {
        return driver().capabilities().has(feature);
    }

    /** With tables that were made, and are dropped, and then the schemas that they were in. */
    private void made(Consumer<ConfigurationBuilder<?>> settings, Consumer<SqlORM> work, String... schemas) {
        try (MikroORM opened = open(List.of(Boat.class), settings)) {
            SqlORM made = (SqlORM) opened;
            try {
                work.accept(made);
            } finally {
                made.schema().drop();
                for (String schema : schemas) {
                    run("drop schema " + quoted(schema));
                }
            }
        }
    }

    @Test
    @Requires(Feature.CHECKS)
    void what_is_named_keeps_its_name_and_what_is_not_gives_way() {
        made(c -> c.entities(Diver.class), made -> {
            String sql = made.schema().createSql();
            assertThat(sql)
                    .contains("constraint " + quoted("diver_mood_check") + " check (" + quoted("depth") + " > 0)")
                    .contains("constraint " + quoted("diver_mood_check_2") + " check (" + quoted("mood"));
            if (has(Feature.FOREIGN_KEYS)) {
                assertThat(sql)
                        .contains("constraint " + quoted("diver_boat_id_foreign_2") + " foreign key ("
                                + quoted("boat_id") + ")");
            }
        });
    }

    @Test
    @Requires(Feature.CHECKS)
    void a_strategy_need_not_say_the_kind_of_a_constraint() {
        made(
                c -> c.naming(new Kindless()).entities(EntitySchema.define(Diver.class, e -> {
                    e.key("id").property("mood").property("depth", p -> p.unique());
                    e.oneToOne("boat", p -> p.nullable()).check("{depth} > 0").check("{depth} < 100");
                })),
                made -> {
                    Diver deep = new Diver();
                    deep.id = 1;
                    deep.depth = 200;
                    var em = made.em().fork();
                    em.persist(deep);
                    assertThatThrownBy(em::flush).isInstanceOf(CheckConstraintViolationException.class);
                });
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void what_lies_in_two_schemas_may_have_one_name() {
        made(
                c -> c.entities(
                        EntitySchema.define(Coat.class, e -> named(e, one)),
                        EntitySchema.define(Cloak.class, e -> named(e, other))),
                made -> {
                    for (String table : List.of(quoted(one) + ".coat", quoted(other) + ".cloak")) {
                        assertThat(refusal("insert into " + table + " (id, size) values (1, -5)"))
                                .isNotNull();
                        run("insert into " + table + " (id, size) values (1, 5)");
                        assertThat(rows("select size from " + table))
                                .containsExactly(has(Feature.TRIGGERS) ? "6" : "5");
                    }
                },
                one,
                other);
    }

    private void named(EntityBuilder e, String schema) {
        e.schema(schema).key("id").property("size").check("{size} > 0", c -> c.name("positive"));
        if (has(Feature.TRIGGERS)) {
            boolean assigns = driver().name().equals("postgresql");
            e.trigger(
                    "grows",
                    assigns ? "new.{size} := new.{size} + 1;" : "set new.{size} = new.{size} + 1;",
                    t -> t.timing(TriggerTiming.BEFORE).events(TriggerEvent.INSERT));
        }
    }

    @Test
    @Requires(Feature.CHECKS)
    void what_lies_in_one_schema_may_not() {
        assertThatThrownBy(() -> driver().open(
                                List.of(),
                                c -> c.entities(
                                        EntitySchema.define(Coat.class, e -> named(e, "")),
                                        EntitySchema.define(Cloak.class, e -> named(e, "")))))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2350] Cloak has the @Check");
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void the_name_of_a_trigger_may_have_the_table_in_it() {
        made(
                c -> c.entities(
                        EntitySchema.define(Coat.class, ChosenNamesContract::touched),
                        EntitySchema.define(Cloak.class, ChosenNamesContract::touched)),
                made -> assertThat(made.schema().createSql())
                        .contains(
                                "create trigger " + quoted("coat_touched"),
                                "create trigger " + quoted("cloak_touched")));
    }

    private static void touched(EntityBuilder e) {
        e.key("id").property("size");
        e.trigger("{table}_touched", "delete from boat;", t -> t.timing(TriggerTiming.AFTER)
                .events(TriggerEvent.DELETE));
    }
}
