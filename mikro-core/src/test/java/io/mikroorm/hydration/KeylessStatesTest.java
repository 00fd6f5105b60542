// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** States of rows without keys, of both kinds. */
class KeylessStatesTest {

    private static final MetadataStorage MODEL = Kin.discover(Tally.class, Line.class);

    @Entity
    @Virtual("select word, times from tally")
    static class Tally {
        String word;
        int times;
    }

    @Entity
    @Virtual("select word, times from tally")
    record Line(String word, int times) {}

    static List<StateFactory> factories() {
        return List.of(new GeneratedStateFactory(MODEL), new ReflectiveStateFactory(MODEL));
    }

    private static EntityState loaded(StateFactory factory, Class<?> type, Object... row) {
        EntityState prototype = factory.prototype(MODEL.get(type));
        return prototype.newLoaded(new ArrayRow(row), 0, new KnownReferences(MODEL, factory), 0);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void a_row_becomes_an_object_without_a_key(StateFactory factory) {
        EntityState state = loaded(factory, Tally.class, "ox", 3, 1L);
        Tally tally = (Tally) state.get();
        assertThat(tally.word).isEqualTo("ox");
        assertThat(tally.times).isEqualTo(3);
        assertThat(state.hasKey(tally)).isFalse();
        assertThat(state.readKey(tally)).isNull();
        assertThat(state.readLongKey(tally)).isZero();
        state.writeKey(tally, 5L);
        assertThat(tally.word).isEqualTo("ox");
    }

    @ParameterizedTest
    @MethodSource("factories")
    void a_row_becomes_a_record(StateFactory factory) {
        assertThat(loaded(factory, Line.class, "ox", 3, 1L).get()).isEqualTo(new Line("ox", 3));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void the_column_that_stands_for_a_key_has_no_value(StateFactory factory) {
        EntityState state = loaded(factory, Tally.class, null, 3, 1L);
        EntityMetadata entity = state.metadata();
        assertThat(Stream.of(0, 1, 2).map(column -> state.columnValue(state.get(), column)))
                .containsExactly(null, 3, null);
        assertThat(entity.isHidden(entity.key())).isTrue();
        assertThat(state.isDirty()).isFalse();
    }
}
