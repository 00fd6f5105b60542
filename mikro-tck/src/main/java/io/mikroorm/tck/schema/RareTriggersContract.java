// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.annotation.View;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Triggers of what only some databases have triggers of: views, and {@code truncate}. */
public abstract class RareTriggersContract extends SchemaContracts {

    /** What has happened. */
    @Entity
    static class Note {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 80)
        String text = "";
    }

    /** Notes that all are gone. */
    @Entity
    @Trigger(
            timing = TriggerTiming.AFTER,
            events = TriggerEvent.TRUNCATE,
            forEach = TriggerScope.STATEMENT,
            body = "insert into note (text) values ('all gone');")
    static class Pile {

        @PrimaryKey
        long id;
    }

    /** Short notes, which can be written as such. */
    @Entity
    @View("select id, text as words from note where text like 'short %'")
    @Trigger(
            timing = TriggerTiming.INSTEAD_OF,
            events = {TriggerEvent.INSERT, TriggerEvent.UPDATE},
            when = "new.{words} <> 'nothing'",
            body = "insert into note (text) values ('short ' || new.{words});")
    @Trigger(
            name = "short_gone",
            timing = TriggerTiming.INSTEAD_OF,
            events = TriggerEvent.DELETE,
            body = "delete from note where id = old.{id};")
    static class ShortNote {

        @PrimaryKey
        long id;

        String words = "";
    }

    private boolean has(Feature feature) {
        return driver().capabilities().has(feature);
    }

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>(List.of(Note.class));
        entities.addAll(has(Feature.TRUNCATE_TRIGGERS) ? List.of(Pile.class) : List.of());
        entities.addAll(has(Feature.INSTEAD_OF_TRIGGERS) ? List.of(ShortNote.class) : List.of());
        return entities;
    }

    /** Tables are emptied for the next one who uses them. */
    @AfterEach
    void leaveNothing() {
        if (orm != null) {
            run("delete from note");
        }
    }

    private List<String> notes() {
        return rows("select text from note order by id");
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void a_database_that_lacks_them_refuses_them_by_name() {
        if (!has(Feature.TRUNCATE_TRIGGERS)) {
            assertThatThrownBy(() -> driver().open(List.of(Note.class, Pile.class), c -> {}))
                    .hasMessageContaining("[MO-2861] Pile has the @Trigger 'pile_after_truncate_trigger'");
        }
        if (!has(Feature.INSTEAD_OF_TRIGGERS)) {
            assertThatThrownBy(() -> driver().open(List.of(Note.class, ShortNote.class), c -> {}))
                    .hasMessageContaining(
                            "[MO-2860] ShortNote has the @Trigger 'short_note_instead_of_insert_update_trigger'");
        }
    }

    @Test
    @Requires(Feature.TRUNCATE_TRIGGERS)
    void one_for_truncate_does_its_work_when_all_rows_are_taken_away() {
        run("truncate pile");
        assertThat(notes()).containsExactly("all gone");
        assertThat(sqlOrm().schema().createSql()).contains("pile_after_truncate_trigger");
    }

    @Test
    @Requires(Feature.INSTEAD_OF_TRIGGERS)
    void those_of_a_view_do_their_work_instead_of_writing_it() {
        run("insert into short_note (words) values ('one')");
        run("insert into short_note (words) values ('nothing')");
        assertThat(notes()).containsExactly("short one");
        run("update short_note set words = 'two'");
        assertThat(notes()).containsExactly("short one", "short two");
        run("delete from short_note where words = 'short one'");
        assertThat(notes()).containsExactly("short two");
        assertThat(em().find(ShortNote.class, where("id").gt(0L)))
                .singleElement()
                .satisfies(note -> assertThat(note.words).isEqualTo("short two"));
    }

    @Test
    @Requires(Feature.INSTEAD_OF_TRIGGERS)
    void they_go_with_the_view_and_are_made_again() {
        sqlOrm().schema().drop();
        sqlOrm().schema().create();
        run("insert into short_note (words) values ('one')");
        assertThat(notes()).containsExactly("short one");
    }
}
