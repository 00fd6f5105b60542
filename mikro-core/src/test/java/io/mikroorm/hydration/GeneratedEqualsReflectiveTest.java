// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** The law: a generated state does what the reflective one does. */
class GeneratedEqualsReflectiveTest {

    private static final MetadataStorage MODEL = StateEntities.model();
    private static final StateFactory GENERATED = new GeneratedStateFactory(MODEL);
    private static final StateFactory REFLECTIVE = new ReflectiveStateFactory(MODEL);

    @Property(tries = 3000)
    void the_same_row_makes_the_same_entity_and_the_same_snapshot(@ForAll long seed) {
        Pair pair = new Pair(seed);
        pair.hydrate();
        pair.assertSame();
        assertThat(pair.generated.isDirty()).isFalse();
    }

    @Property(tries = 3000)
    void a_new_state_is_loaded_from_a_row_as_one_that_is_known_already(@ForAll long seed) {
        Pair pair = new Pair(seed);
        pair.hydrate();
        for (StateFactory factory : List.of(GENERATED, REFLECTIVE)) {
            EntityState made = pair.newLoaded(factory);
            pair.assertSame(made, pair.reflective);
            assertThat(made.isDirty()).isFalse();
            assertThat(made.isLoaded()).isTrue();
            assertThat(made.key()).isEqualTo(pair.reflective.keyOf());
            assertThat(made.batch()).isSameAs(pair.references.batch());
            for (int i = 0; i < pair.entity.toManys().size(); i++) {
                EntityCollection<?> collection = made.collection(made.requiredEntity(), i);
                assertThat(CollectionState.owner(collection)).isSameAs(made);
                assertThat(collection.isLoaded()).isFalse();
            }
        }
    }

    @Property(tries = 3000)
    void the_same_changes_give_the_same_difference(@ForAll long seed) {
        Pair pair = new Pair(seed);
        pair.hydrate();
        for (int i = pair.values.random().nextInt(4); i >= 0; i--) {
            pair.mutate();
        }
        pair.assertSame();
        BitSet changed = diff(pair.reflective);
        assertThat(diff(pair.generated)).isEqualTo(changed);
        assertThat(changed.isEmpty() || pair.generated.isDirty()).isTrue();
        assertThat(changed.isEmpty() || pair.reflective.isDirty()).isTrue();
        assertThat(pair.places(pair.generated)).isEqualTo(pair.places(pair.reflective));
    }

    @Property(tries = 2000)
    void a_snapshot_taken_is_a_snapshot_of_now(@ForAll long seed) {
        Pair pair = new Pair(seed);
        pair.hydrate();
        pair.mutate();
        pair.generated.takeSnapshot();
        pair.reflective.takeSnapshot();
        pair.assertSame();
        assertThat(diff(pair.generated)).isEqualTo(diff(pair.reflective)).isEqualTo(new BitSet());
        assertThat(pair.generated.isDirty()).isFalse();
    }

    @Property(tries = 1000)
    void a_snapshot_copied_is_the_same_snapshot(@ForAll long seed) {
        Pair pair = new Pair(seed);
        pair.hydrate();
        EntityState copy = pair.newState(GENERATED);
        copy.copySnapshot(pair.generated);
        assertThat(pair.snapshot(copy)).isEqualTo(pair.snapshot(pair.generated));
    }

    @Property(tries = 2000)
    void an_object_that_is_there_is_filled_alike(@ForAll long seed) {
        Pair pair = new Pair(seed);
        pair.hydrate();
        pair.nextRow();
        pair.hydrate();
        pair.assertSame();
        assertThat(diff(pair.generated)).isEqualTo(diff(pair.reflective));
        assertThat(pair.generated.isDirty()).isFalse();
    }

    @Property(tries = 1000)
    void plain_fields_show_a_collection_once_and_then_what_they_are_given(@ForAll long seed) {
        for (StateFactory factory : List.of(GENERATED, REFLECTIVE)) {
            EntityState state = new Pair(seed, StateEntities.Place.class).newLoaded(factory);
            Object place = state.requiredEntity();
            for (int i = 0; i < state.metadata().toManys().size(); i++) {
                boolean plain = state.metadata().toManys().get(i).isPlain();
                EntityCollection<?> shown = state.collection(place, i);
                Object view = PlainFields.held(state, place, i);
                assertThat(CollectionState.behind(view)).isSameAs(shown);
                assertThat(shown.isLoaded()).isFalse();
                if (plain) {
                    assertThat(state.shown(i)).isSameAs(shown);
                    assertThat(PlainFields.newView(state, i)).isNull();
                    state.set(place, state.metadata().toManyProperty(i), null);
                    assertThat(state.collection(place, i)).isSameAs(shown);
                    assertThat(factory.prototype(state.metadata()).collection(place, i))
                            .isEmpty();
                    assertThat(PlainFields.held(state, place, i)).isNull();
                }
            }
        }
    }

    private static BitSet diff(EntityState state) {
        BitSet changed = new BitSet();
        state.diff(changed);
        return changed;
    }

    /** One entity in both kinds of state. */
    private static final class Pair {

        private static final int OFFSET = 2;

        private final RandomValues values;
        private final EntityMetadata entity;
        private final References references = new KnownReferences(MODEL, REFLECTIVE);
        private final EntityState generated;
        private final EntityState reflective;
        private Object[] row;

        Pair(long seed) {
            this(
                    seed,
                    MODEL.get(new RandomValues(seed).random().nextInt(MODEL.size()))
                            .type());
        }

        Pair(long seed, Class<?> type) {
            this.values = new RandomValues(seed);
            this.entity = MODEL.get(type);
            this.row = values.row(entity, MODEL, OFFSET);
            this.generated = newState(GENERATED);
            this.reflective = newState(REFLECTIVE);
            assertThat(generated).isNotInstanceOf(ReflectiveEntityState.class);
        }

        EntityState newState(StateFactory factory) {
            EntityState state = factory.prototype(entity).newState();
            Object key = entity.key().type().toJava(row[OFFSET + entity.key().index()]);
            if (entity.hasIntegralKey()) {
                state.key(((Number) key).longValue());
            } else {
                state.key(key);
            }
            return state;
        }

        EntityState newLoaded(StateFactory factory) {
            EntityState prototype = factory.prototype(entity);
            Row source = new ArrayRow(row);
            return entity.hasIntegralKey()
                    ? prototype.newLoaded(source, OFFSET, references, reflective.longKey())
                    : prototype.newLoaded(source, OFFSET, references, reflective.objectKey());
        }

        void nextRow() {
            Object key = row[OFFSET + entity.key().index()];
            row = values.row(entity, MODEL, OFFSET);
            row[OFFSET + entity.key().index()] = key;
        }

        void hydrate() {
            Row source = new ArrayRow(row);
            generated.hydrate(source, OFFSET, references);
            reflective.hydrate(source, OFFSET, references);
        }

        /** Gives one property of both entities the value that another row would have given it; sometimes nothing at all. */
        void mutate() {
            EntityState donor = newState(REFLECTIVE);
            donor.hydrate(new ArrayRow(values.row(entity, MODEL, OFFSET)), OFFSET, references);
            int property = values.random().nextInt(entity.properties().size());
            if (entity.properties().get(property) == entity.key().property()
                    || entity.properties().get(property).field().isFinal()) {
                return;
            }
            Object value = donor.get(donor.requiredEntity(), property);
            if (value != null
                    && value.getClass() == StateEntities.Address.class
                    && values.random().nextBoolean()) {
                mutateInside(property, (StateEntities.Address) value);
                return;
            }
            boolean clear = values.random().nextInt(4) == 0
                    && !entity.properties().get(property).field().type().isPrimitive();
            generated.set(generated.requiredEntity(), property, clear ? null : value);
            reflective.set(reflective.requiredEntity(), property, clear ? null : value);
        }

        /** Changes the embeddables where they are. */
        private void mutateInside(int property, StateEntities.Address donor) {
            for (EntityState state : List.of(generated, reflective)) {
                Object held = state.get(state.requiredEntity(), property);
                if (held instanceof StateEntities.Address address) {
                    address.take(donor);
                }
            }
        }

        List<Object> snapshot(EntityState state) {
            List<Object> snapshot = new ArrayList<>();
            for (int i = 0; i < entity.columns().size(); i++) {
                snapshot.add(Pictures.value(state.snapshotValue(i)));
            }
            return snapshot;
        }

        private List<Boolean> places(EntityState state) {
            List<Boolean> places = new ArrayList<>();
            for (int i = 0; i < entity.columns().size(); i++) {
                places.add(state.hasPlace(state.requiredEntity(), i));
            }
            return places;
        }

        private List<Object> current(EntityState state) {
            List<Object> now = new ArrayList<>();
            for (int i = 0; i < entity.columns().size(); i++) {
                now.add(Pictures.value(state.columnValue(state.requiredEntity(), i)));
            }
            return now;
        }

        void assertSame() {
            assertSame(generated, reflective);
        }

        void assertSame(EntityState generated, EntityState reflective) {
            Object one = generated.requiredEntity();
            Object other = reflective.requiredEntity();
            assertThat(Pictures.of(one)).isEqualTo(Pictures.of(other));
            assertThat(snapshot(generated)).isEqualTo(snapshot(reflective));
            assertThat(current(generated)).isEqualTo(current(reflective));
            assertThat(generated.hasKey(one)).isEqualTo(reflective.hasKey(other));
            assertThat(generated.readKey(one)).isEqualTo(reflective.readKey(other));
            if (entity.hasIntegralKey()) {
                assertThat(generated.readLongKey(one)).isEqualTo(reflective.readLongKey(other));
            }
        }
    }
}
