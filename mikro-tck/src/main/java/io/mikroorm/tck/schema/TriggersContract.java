// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Work that the database does by itself, made and dropped with the schema: the same on all that have it, in statements that all know. */
public abstract class TriggersContract extends SchemaContracts {

    /** What has happened. */
    @Entity
    static class Note {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 80)
        String text = "";
    }

    /** Is noted whenever it is written. */
    @Entity
    @Trigger(
            name = "noted",
            timing = TriggerTiming.AFTER,
            events = {TriggerEvent.INSERT, TriggerEvent.UPDATE},
            body = "insert into note (text) values (new.{name})")
    @Trigger(
            name = "gone",
            timing = TriggerTiming.AFTER,
            events = TriggerEvent.DELETE,
            when = "old.{price} > 10",
            body = "insert into note (text) values ('was dear'); insert into note (text) values (old.{name});")
    static class Ware {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40, column = "full name")
        String name = "";

        int price;

        static Ware of(String name, int price) {
            Ware ware = new Ware();
            ware.name = name;
            ware.price = price;
            return ware;
        }
    }

    /** All kinds are in one table. */
    @Entity
    @Inheritance
    static class Tool {

        @PrimaryKey
        long id;
    }

    /** Its rows are those of tools. */
    @Entity
    @Trigger(
            name = "sharpened",
            timing = TriggerTiming.AFTER,
            events = TriggerEvent.UPDATE,
            when = "new.{edge} > 0",
            body = "insert into note (text) values ('sharp');")
    static class Knife extends Tool {

        int edge;
    }

    /** Counts its statements. */
    @Entity
    @Trigger(
            name = "counted",
            timing = TriggerTiming.AFTER,
            events = TriggerEvent.INSERT,
            forEach = TriggerScope.STATEMENT,
            body = "insert into note (text) values ('once');")
    static class Crowd {

        @PrimaryKey
        long id;
    }

    /** Mapped in code. */
    static class Bell {

        long id;

        int rung;
    }

    private boolean has() {
        return has(Feature.TRIGGERS);
    }

    private boolean hasOfStatements() {
        return has(Feature.STATEMENT_TRIGGERS);
    }

    private boolean has(Feature feature) {
        return driver().capabilities().has(feature);
    }

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>(List.of(Note.class));
        entities.addAll(has() ? List.of(Ware.class, Tool.class, Knife.class) : List.of());
        entities.addAll(hasOfStatements() ? List.of(Crowd.class) : List.of());
        return entities;
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (has()) {
            settings.entities(EntitySchema.define(Bell.class, e -> e.key("id")
                    .trigger("rung", "insert into note (text) values ('rung')", t -> t.timing(TriggerTiming.AFTER)
                            .events(TriggerEvent.UPDATE)
                            .forEach(TriggerScope.ROW)
                            .when("new.{rung} > old.{rung}"))));
        }
    }

    /** Tables are emptied for the next one who uses them, and a trigger would note that. */
    @AfterEach
    void leaveNothing() {
        if (orm != null && has()) {
            run("delete from ware");
            run("delete from note");
        }
    }

    private List<String> notes() {
        return rows("select text from note order by id");
    }

    @Test
    void a_database_without_triggers_refuses_them_by_name() {
        if (!has()) {
            assertThatThrownBy(() -> driver().open(List.of(Note.class, Ware.class), c -> {}))
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("[MO-2673] Ware has the @Trigger 'noted', but " + driver().name());
        } else if (!hasOfStatements()) {
            assertThatThrownBy(() -> driver().open(List.of(Note.class, Crowd.class), c -> {}))
                    .hasMessageContaining("[MO-2677] Crowd has the @Trigger 'counted' for each statement");
        }
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void they_do_their_work_when_the_library_writes() {
        EntityManager em = em();
        Ware pen = Ware.of("pen", 2);
        Ware ring = Ware.of("ring", 200);
        em.persist(pen).persist(ring).flush();
        assertThat(notes()).containsExactlyInAnyOrder("pen", "ring");
        pen.name = "quill";
        em.flush();
        em.remove(pen).remove(ring);
        em.flush();
        assertThat(notes()).hasSize(5).containsSubsequence("quill", "was dear", "ring");
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void they_do_their_work_when_others_write() {
        given(Ware.of("pen", 2));
        run("update ware set " + quoted("full name") + " = 'cup'");
        run("delete from ware");
        assertThat(notes()).containsExactly("pen", "cup");
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void many_rows_get_their_keys() {
        EntityManager em = em();
        List<Ware> wares =
                IntStream.range(0, 20).mapToObj(i -> Ware.of("w" + i, i)).toList();
        em.persistAll(wares).flush();
        assertThat(rows("select id, " + quoted("full name") + " from ware order by id"))
                .containsExactlyElementsOf(
                        wares.stream().map(each -> each.id + ", " + each.name).toList());
        assertThat(notes()).hasSize(20);
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void those_of_a_class_in_a_single_table_are_of_the_table() {
        Knife knife = new Knife();
        knife.id = 1;
        Tool tool = new Tool();
        tool.id = 2;
        given(knife, tool);
        EntityManager em = em();
        em.findOneOrFail(Knife.class, 1L).edge = 3;
        em.flush();
        assertThat(notes()).containsExactly("sharp");
    }

    @Test
    @Requires(Feature.STATEMENT_TRIGGERS)
    void one_for_a_statement_does_its_work_once() {
        EntityManager em = em();
        for (int i = 1; i <= 3; i++) {
            Crowd crowd = new Crowd();
            crowd.id = i;
            em.persist(crowd);
        }
        em.flush();
        assertThat(notes()).containsExactly("once");
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void they_are_said_in_code() {
        Bell bell = new Bell();
        bell.id = 1;
        given(bell);
        run("update bell set rung = 0");
        run("update bell set rung = 1");
        assertThat(notes()).containsExactly("rung");
        assertThat(sqlOrm().metadata().toString())
                .contains("rung AFTER [UPDATE] for each ROW when (new.{rung} > old.{rung}): insert into note");
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void they_are_dropped_with_the_tables_and_made_again() {
        String create = sqlOrm().schema().createSql();
        assertThat(create.indexOf("create trigger")).isGreaterThan(create.lastIndexOf("create table"));
        sqlOrm().schema().drop();
        sqlOrm().schema().create();
        given(Ware.of("pen", 2));
        assertThat(notes()).containsExactly("pen");
    }
}
