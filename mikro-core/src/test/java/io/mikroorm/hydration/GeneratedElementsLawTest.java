// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.bytecode.GeneratedStructAccesses;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.StructAccesses;
import io.mikroorm.metadata.discovery.MetadataDiscovery;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.StructType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import net.jqwik.api.ForAll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The law: generated access to objects and elements of arrays does what reflection does. */
class GeneratedElementsLawTest {

    @Entity
    static class Bench {
        @PrimaryKey
        Long id;

        List<Mixed> mixed;
        Set<Pair> pairs;
        Deep[] deeps;

        @Embedded(object = true)
        Mixed object;

        @Embedded(object = true)
        @Nullable
        Nested nested;
    }

    @Embeddable
    static class Mixed {
        private boolean flag;
        private byte tiny;
        private short small;
        private int medium;
        private long large;
        private float single;
        private double precise;
        private char letter;
        private @Nullable String text;
        private String must;
        private @Nullable BigDecimal decimal;
        private byte @Nullable [] bytes;
        private @Nullable LocalDate day;
        private @Nullable List<String> words;
        private @Nullable Set<Pair> pairs;
    }

    @Embeddable
    record Pair(int first, @Nullable Integer second, String name) {}

    @Embeddable
    static class Deep {
        @Embedded
        private Pair always;

        @Embedded
        private @Nullable Pair perhaps;

        @Embedded
        private final @Nullable Inner inner;

        private long count;

        Deep(@Nullable Inner inner, long count) {
            this.inner = inner;
        }
    }

    @Embeddable
    record Nested(
            @Embedded(object = true) @Nullable Pair pair,
            @Embedded @Nullable Inner inner,
            @Embedded @Nullable List<Pair> pairs,
            @Embedded(object = true) Inner must) {}

    @Embeddable
    static class Inner {
        @Embedded
        private @Nullable Pair pair;

        private @Nullable String word;
    }

    private static final class AnyPlatform implements Platform {
        @Override
        public String name() {
            return "any";
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(Set.of(), 100);
        }

        @Override
        public NamingStrategy naming() {
            return new UnderscoreNaming();
        }
    }

    private static final MetadataStorage GENERATED_MODEL = model(new GeneratedStructAccesses());
    private static final MetadataStorage REFLECTIVE_MODEL = model(new ReflectiveStructAccesses());
    private static final List<StructType> GENERATED = structs(new GeneratedStructAccesses());
    private static final List<StructType> REFLECTIVE = structs(new ReflectiveStructAccesses());

    private static MetadataStorage model(StructAccesses access) {
        return MetadataDiscovery.discover(List.of(Bench.class), new UnderscoreNaming(), new AnyPlatform(), access);
    }

    private static List<StructType> structs(StructAccesses access) {
        EntityMetadata bench = model(access).get(Bench.class);
        List<StructType> structs = new ArrayList<>();
        for (Property property : bench.properties()) {
            if (property instanceof EmbeddedArrayProperty array) {
                structs.add((StructType) array.type().elements().converter());
            } else if (property instanceof EmbeddedObjectProperty object) {
                structs.add((StructType) object.type().converter());
            }
        }
        return structs;
    }

    @Test
    void there_is_something_to_compare() {
        assertThat(GENERATED).hasSize(5).hasSameSizeAs(REFLECTIVE);
        assertThat(GENERATED.get(2))
                .hasToString("Deep[always.first, always.second, always.name, perhaps.first,"
                        + " perhaps.second, perhaps.name, inner.pair.first, inner.pair.second, inner.pair.name, inner.word,"
                        + " count]");
    }

    @net.jqwik.api.Property(tries = 5000)
    void the_same_values_make_the_same_object(@ForAll long seed) {
        RandomValues values = new RandomValues(seed);
        int which = values.random().nextInt(GENERATED.size());
        StructType generated = GENERATED.get(which);
        StructType reflective = REFLECTIVE.get(which);
        Object[] stored = values.struct(generated.parts());

        Object one = outcome(() -> generated.toJava(stored));
        Object other = outcome(() -> reflective.toJava(stored));
        if (one instanceof String || other instanceof String) {
            assertThat(one).isEqualTo(other);
            return;
        }
        Object[] taken = generated.toDatabase(other);
        assertThat(generated.equal(taken, reflective.toDatabase(one))).isTrue();
        assertThat(generated.equal(taken, reflective.toDatabase(other))).isTrue();
        assertThat(generated.refusal(one)).isEqualTo(reflective.refusal(one));
    }

    @net.jqwik.api.Property(tries = 2000)
    void nothing_is_shared_with_what_is_stored(@ForAll long seed) {
        RandomValues values = new RandomValues(seed);
        StructType type = GENERATED.get(0);
        Object[] stored = values.struct(type.parts());
        Object made = outcome(() -> type.toJava(stored));
        if (made instanceof Mixed mixed) {
            Object[] before = type.toDatabase(mixed);
            if (mixed.bytes != null) {
                mixed.bytes[0]++;
                assertThat(type.equal(before, type.toDatabase(mixed))).isFalse();
            }
            if (mixed.words != null) {
                mixed.words.add("more");
                assertThat(type.equal(before, type.toDatabase(mixed))).isFalse();
            }
            assertThat(type.equal(before, stored)).isTrue();
        }
    }

    @net.jqwik.api.Property(tries = 3000)
    void a_generated_state_does_what_the_reflective_one_does(@ForAll long seed) {
        RandomValues values = new RandomValues(seed);
        MetadataStorage model = values.random().nextBoolean() ? GENERATED_MODEL : REFLECTIVE_MODEL;
        EntityState generated = new GeneratedStateFactory(model)
                .prototype(model.get(Bench.class))
                .newState();
        EntityState reflective = new ReflectiveStateFactory(model)
                .prototype(model.get(Bench.class))
                .newState();
        Object[] row = values.row(model.get(Bench.class), model, 0);
        row[0] = 1L;
        Object one = outcome(() -> hydrated(generated, row, model));
        Object other = outcome(() -> hydrated(reflective, row, model));
        assertThat(generated).isNotInstanceOf(ReflectiveEntityState.class);
        assertThat(one).isInstanceOf(Bench.class.equals(other.getClass()) ? Bench.class : String.class);
        if (!(one instanceof Bench first) || !(other instanceof Bench second)) {
            assertThat(one).isEqualTo(other);
            return;
        }
        assertThat(Pictures.of(first)).isEqualTo(Pictures.of(second));
        assertThat(diff(generated)).isEqualTo(diff(reflective)).isEqualTo(new BitSet());
        long change = values.random().nextLong();
        change(first, new Random(change));
        change(second, new Random(change));
        BitSet changed = diff(reflective);
        assertThat(diff(generated)).isEqualTo(changed);
        assertThat(generated.isDirty()).isEqualTo(!changed.isEmpty());
        generated.takeSnapshot();
        reflective.takeSnapshot();
        assertThat(diff(generated)).isEqualTo(diff(reflective)).isEqualTo(new BitSet());
    }

    private static Object hydrated(EntityState state, Object[] row, MetadataStorage model) {
        state.key(1L);
        state.hydrate(new ArrayRow(row), 0, new KnownReferences(model, new ReflectiveStateFactory(model)));
        return state.requiredEntity();
    }

    private static BitSet diff(EntityState state) {
        BitSet changed = new BitSet();
        state.diff(changed);
        return changed;
    }

    private static void change(Bench bench, Random random) {
        if (bench.object != null && random.nextInt(4) == 0) {
            bench.object.large++;
            return;
        }
        if (bench.mixed == null || bench.mixed.isEmpty() || bench.mixed.get(0) == null) {
            bench.mixed = random.nextBoolean() ? new ArrayList<>() : bench.mixed;
            return;
        }
        Mixed first = bench.mixed.get(0);
        switch (random.nextInt(5)) {
            case 0 -> bench.mixed.remove(0);
            case 1 -> first.medium++;
            case 2 -> first.pairs = Set.of(new Pair(1, null, "new"));
            case 3 -> bench.mixed.add(first);
            default -> first.words = first.words == null ? null : new ArrayList<>(first.words);
        }
    }

    private static Object outcome(Callable<Object> made) {
        try {
            return made.call();
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }
}
