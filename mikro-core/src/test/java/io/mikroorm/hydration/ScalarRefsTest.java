// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.type.ScalarRef;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Both kinds of states see the values in fields that hold them in a {@link ScalarRef}. */
class ScalarRefsTest {

    private static final MetadataStorage MODEL = Kin.discover(Essay.class);
    private static final EntityMetadata ENTITY = MODEL.get(Essay.class);

    /** As hidden as Java allows. */
    @Entity
    static final class Essay {

        @PrimaryKey
        private @Nullable Long id;

        @Property(nullable = true)
        private @Nullable ScalarRef<String> body;

        @Property(nullable = true)
        private ScalarRef<byte[]> scan = ScalarRef.empty();

        @Property(nullable = true)
        private ScalarRef<Integer> pages = ScalarRef.empty();

        @Transient
        private @Nullable ScalarRef<String> kept = ScalarRef.empty();

        @Property(nullable = true)
        private @Nullable ScalarRef<String> getMotto() {
            return kept;
        }

        private void setMotto(@Nullable ScalarRef<String> motto) {
            kept = motto;
        }
    }

    static Stream<StateFactory> factories() {
        return Stream.of(new GeneratedStateFactory(MODEL), new ReflectiveStateFactory(MODEL));
    }

    private static EntityState state(StateFactory factory, Essay essay) {
        EntityState state = factory.prototype(ENTITY).newState();
        essay.id = 5L;
        state.key(5);
        state.entity(essay);
        state.takeSnapshot();
        return state;
    }

    private static int property(String name) {
        return ENTITY.properties().indexOf(ENTITY.property(name));
    }

    private static int column(String name) {
        return ENTITY.column(name).index();
    }

    private static BitSet diff(EntityState state) {
        BitSet changed = new BitSet();
        state.diff(changed);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("factories")
    void a_value_is_set_in_what_the_field_holds(StateFactory factory) {
        Essay essay = new Essay();
        EntityState state = state(factory, essay);
        ScalarRef<Integer> pages = essay.pages;
        state.set(essay, property("body"), "It rains.");
        state.set(essay, property("pages"), 7);
        assertThat(essay.body.get()).isEqualTo("It rains.");
        assertThat(essay.pages).isSameAs(pages);
        assertThat(pages.get()).isEqualTo(7);
        assertThat(state.get(essay, property("pages"))).isEqualTo(7);
        assertThat(state.columnValue(essay, column("body"))).isEqualTo("It rains.");
    }

    @ParameterizedTest
    @MethodSource("factories")
    void what_a_getter_gives_knows_that_it_was_left_out(StateFactory factory) {
        Essay essay = new Essay();
        EntityState state = state(factory, essay);
        BitSet missing = new BitSet();
        missing.set(column("motto"));
        state.missing(missing);
        ScalarRef<String> motto = Objects.requireNonNull(essay.getMotto());
        assertThat(motto.isLoaded()).isFalse();
        assertThatThrownBy(motto::get).isInstanceOf(NotLoadedException.class).hasMessageContaining("'motto' of Essay");
        state.missing(null);
        state.set(essay, property("motto"), "Sapere aude.");
        assertThat(essay.getMotto().get()).isEqualTo("Sapere aude.");
    }

    @ParameterizedTest
    @MethodSource("factories")
    void a_change_is_one_of_the_value(StateFactory factory) {
        Essay essay = new Essay();
        essay.scan.set(new byte[] {1, 2});
        EntityState state = state(factory, essay);
        essay.body = ScalarRef.empty();
        essay.scan = ScalarRef.of(new byte[] {1, 2});
        assertThat(diff(state)).isEqualTo(new BitSet());
        essay.scan.get()[0] = 9;
        essay.pages.set(1);
        BitSet changed = new BitSet();
        changed.set(column("scan"));
        changed.set(column("pages"));
        assertThat(diff(state)).isEqualTo(changed);
        assertThat(state.snapshotValue(column("scan"))).isEqualTo(new byte[] {1, 2});
    }

    @ParameterizedTest
    @MethodSource("factories")
    void what_was_left_out_is_an_error_to_read_until_it_is_there(StateFactory factory) {
        Essay essay = new Essay();
        EntityState state = state(factory, essay);
        BitSet missing = new BitSet();
        missing.set(column("pages"));
        state.missing(missing);
        assertThat(essay.pages.isLoaded()).isFalse();
        assertThat(essay.scan.isLoaded()).isTrue();
        assertThat(essay.scan.get()).isNull();
        for (Runnable wrong : List.<Runnable>of(essay.pages::get, essay.pages::load, () -> essay.pages.set(null))) {
            assertThatThrownBy(wrong::run)
                    .isInstanceOf(NotLoadedException.class)
                    .hasMessageContaining("'pages' of Essay");
        }
        essay.pages.set(5);
        assertThat(essay.pages.load()).isEqualTo(5);
        state.missing(null);
        state.set(essay, property("pages"), null);
        assertThat(essay.pages.load()).isNull();
    }
}
