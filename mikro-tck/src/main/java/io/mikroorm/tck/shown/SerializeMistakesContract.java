// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.SerializeOptions;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.shown.Press.Novel;
import io.mikroorm.tck.shown.Press.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What cannot be shown is an error that says what to do. */
public abstract class SerializeMistakesContract extends io.mikroorm.tck.junit.Contract {

    /** On a publishing house. */
    protected SerializeMistakesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Press.ALL;
    }

    private AbstractThrowableAssert<?, ?> refused(Object entity, Consumer<SerializeOptions> options) {
        return assertThatThrownBy(() -> em.serialize(entity, options));
    }

    @Test
    void names_that_lead_nowhere_are_told_with_what_was_meant() {
        Writer writer = Writer.of("Ann");
        refused(writer, o -> o.populate("novel"))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("MO-4340")
                .hasMessageContaining("Did you mean 'novels'?");
        refused(writer, o -> o.fields("home.town"))
                .hasMessageContaining("MO-4340")
                .hasMessageContaining("Properties of Writer.home: city, bell, land.");
        refused(writer, o -> o.exclude("novels.writer.mail"))
                .hasMessageContaining("MO-4340")
                .hasMessageContaining("'email' is shown by this name, but properties are asked for by their own.");
        refused(writer, o -> o.fields("a\nb")).hasMessageContaining("\"a\\u000ab\"");
    }

    @Test
    void what_is_populated_must_be_loaded() {
        Writer writer = Writer.of("Ann");
        Novel novel = Novel.of("Alpha");
        writer.novels.add(novel);
        given(writer);
        Writer found = em.findOneOrFail(Writer.class, some(writer.id));
        statements.reset();
        refused(found, o -> o.populate("novels"))
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("MO-4341")
                .hasMessageContaining("Writer.novels of Writer#" + writer.id)
                .hasMessageContaining("em.populate(entity, \"novels\")");
        org.assertj.core.api.Assertions.assertThat(statements.all()).isZero();
        Novel other = fresh().findOneOrFail(Novel.class, some(novel.id));
        refused(other, o -> o.fields("writer.name")).hasMessageContaining("MO-4341");
        refused(other, o -> o.populate("text")).hasMessageContaining("MO-4341").hasMessageContaining("Novel.text");
        em.populate(found, "novels");
        refused(found, o -> o.populate("novels.labels"))
                .hasMessageContaining("MO-4341")
                .hasMessageContaining("Name 'novels.labels'");
    }

    @Test
    void only_entities_are_shown() {
        refused("text", o -> {}).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4342");
        refused(List.of(Writer.of("Ann")), o -> {}).hasMessageContaining("em.serializeAll(…)");
        refused(Ref.of(Writer.of("Ann")), o -> {}).hasMessageContaining("ref.get()");
        assertThatThrownBy(() -> em.toJsonAll(java.util.Arrays.asList((Object) null)))
                .hasMessageContaining("MO-4342");
    }

    @Test
    void plain_values_are_not_populated_and_have_nothing_behind_them() {
        Writer writer = Writer.of("Ann");
        refused(writer, o -> o.populate("name"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4343")
                .hasMessageContaining("Writer.name");
        refused(writer, o -> o.populate("home")).hasMessageContaining("MO-4343");
        refused(writer, o -> o.fields("name.length")).hasMessageContaining("MO-4343");
    }

    @Test
    void graphs_without_end_are_cut_short() {
        Novel last = Novel.of("0");
        for (int i = 1; i < 600; i++) {
            Novel next = Novel.of("" + i);
            next.before = last;
            last = next;
        }
        Novel end = last;
        refused(end, o -> o.loaded()).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4344");
        em.serialize(end, o -> o.populate("before.before"));
    }

    @Test
    void paths_have_names_and_an_end() {
        Writer writer = Writer.of("Ann");
        refused(writer, o -> o.fields("novels..title"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4346");
        refused(writer, o -> o.exclude("")).hasMessageContaining("MO-4346");
        refused(writer, o -> o.populate("novels.writer.".repeat(40) + "novels")).hasMessageContaining("MO-4347");
    }
}
