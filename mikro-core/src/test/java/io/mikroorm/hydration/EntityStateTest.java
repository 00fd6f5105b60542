// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.StateEntities.AllKinds;
import io.mikroorm.hydration.StateEntities.Built;
import io.mikroorm.hydration.StateEntities.Place;
import io.mikroorm.hydration.StateEntities.Small;
import io.mikroorm.hydration.StateEntities.Tagged;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import java.util.BitSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a state does, said once for both kinds. */
class EntityStateTest {

    private static final MetadataStorage MODEL = StateEntities.model();

    enum Kind {
        GENERATED(new GeneratedStateFactory(MODEL)),
        REFLECTIVE(new ReflectiveStateFactory(MODEL));

        private final StateFactory factory;

        Kind(StateFactory factory) {
            this.factory = factory;
        }

        EntityState state(Class<?> type) {
            return factory.prototype(MODEL.get(type)).newState();
        }

        References references() {
            return new KnownReferences(MODEL, factory);
        }
    }

    private static Object[] row(Class<?> type, long seed) {
        return new RandomValues(seed).row(MODEL.get(type), MODEL, 0);
    }

    private static void put(Object[] row, Class<?> type, String path, Object value) {
        row[MODEL.get(type).column(path).index()] = value;
    }

    private static void clear(Object[] row, Class<?> type, String prefix) {
        MODEL.get(type).columns().stream()
                .filter(c -> c.path().startsWith(prefix))
                .forEach(c -> row[c.index()] = null);
    }

    private static int property(Class<?> type, String name) {
        EntityMetadata entity = MODEL.get(type);
        Property property = entity.property(name);
        return entity.properties().indexOf(property);
    }

    private static int column(String path) {
        return MODEL.get(Place.class).column(path).index();
    }

    private static EntityState loadedPlace(Kind kind, Object[] row) {
        put(row, Place.class, "id", 7);
        EntityState state = kind.state(Place.class);
        state.key(7L);
        state.hydrate(new ArrayRow(row), 0, kind.references());
        state.status(EntityState.Status.LOADED);
        return state;
    }

    private static Object[] fullPlace() {
        Object[] row = row(Place.class, 1);
        for (var column : MODEL.get(Place.class).columns()) {
            row[column.index()] = new RandomValues(column.index()).stored(column.type());
        }
        return row;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void null_for_a_primitive_field_names_the_property(Kind kind) {
        Object[] row = row(AllKinds.class, 1);
        put(row, AllKinds.class, "anInt", null);
        EntityState state = kind.state(AllKinds.class);
        state.key(1L);
        assertThatThrownBy(() -> state.hydrate(new ArrayRow(row), 0, kind.references()))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "[MO-3030] The column anInt of AllKinds holds null but the field AllKinds.anInt is primitive."
                                + " Declare the field with the wrapper class, or correct the row.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void null_for_a_primitive_field_that_is_converted_names_the_property(Kind kind) {
        Object[] row = row(AllKinds.class, 1);
        put(row, AllKinds.class, "hex", null);
        EntityState state = kind.state(AllKinds.class);
        state.key(1L);
        assertThatThrownBy(() -> state.hydrate(new ArrayRow(row), 0, kind.references()))
                .hasMessageContaining("AllKinds.hex is primitive");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_embeddable_that_is_there_but_lacks_a_primitive_is_an_error(Kind kind) {
        Object[] row = fullPlace();
        clear(row, Place.class, "geo.");
        put(row, Place.class, "geo.note", "somewhere");
        assertThatThrownBy(() -> loadedPlace(kind, row)).hasMessageContaining("Place.geo.l");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_nullable_embeddable_is_null_when_all_its_columns_are(Kind kind) {
        Object[] row = fullPlace();
        clear(row, Place.class, "address.");
        Place place = (Place) loadedPlace(kind, row).requiredEntity();
        assertThat(Pictures.of(place).get(3)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_embeddable_with_zeros_is_not_an_absent_one(Kind kind) {
        Object[] row = fullPlace();
        clear(row, Place.class, "geo.");
        EntityState state = loadedPlace(kind, row);
        int geo = property(Place.class, "geo");
        state.set(state.requiredEntity(), geo, new StateEntities.Geo(0, 0, null, null));
        BitSet changed = new BitSet();
        state.diff(changed);
        assertThat(state.isDirty()).isTrue();
        assertThat(changed.get(column("geo.lat")) && changed.get(column("geo.lon")))
                .isTrue();
        assertThat(changed.cardinality()).isEqualTo(2);
        assertThat(state.snapshotValue(column("geo.lat"))).isNull();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_joined_row_that_is_missing_is_an_error_that_says_so(Kind kind) {
        Object[] row = fullPlace();
        put(row, Place.class, "built", "gone");
        EntityState state = kind.state(Place.class);
        KnownReferences references = new KnownReferences(MODEL, kind.factory);
        references.forgetObject(MODEL.get(Built.class).index(), "gone");
        assertThatThrownBy(() -> state.hydrate(new ArrayRow(row), 0, references))
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("[MO-3006] Place.built refers to Built#gone, whose row is missing");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_final_field_cannot_be_set(Kind kind) {
        EntityState state = kind.state(Place.class);
        Place place = new Place();
        assertThatThrownBy(() -> state.set(place, property(Place.class, "tags"), null))
                .hasMessageContaining("[MO-3031] Place.tags is final");
        assertThatThrownBy(() -> kind.state(Built.class).writeKey(new Object(), "x"))
                .hasMessageContaining("[MO-3031] Built.code is final");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_field_refuses_what_it_cannot_hold(Kind kind) {
        EntityState state = kind.state(Place.class);
        Place place = new Place();
        assertThatThrownBy(() -> state.set(place, property(Place.class, "id"), null))
                .hasMessage("[MO-3032] Place.id is of the type int and cannot hold null. Pass a value of that type.");
        assertThatThrownBy(() -> state.set(place, property(Place.class, "address"), "Main Street"))
                .hasMessageContaining("Place.address is of the type Address and cannot hold a java.lang.String");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_reference_can_be_made_without_a_constructor_for_it(Kind kind) {
        EntityState state = kind.state(Built.class);
        state.key("x");
        assertThatThrownBy(state::entityOrReference)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-3033] Built has no constructor without arguments")
                .hasMessageContaining("Ref<Built>");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void work_on_an_object_needs_one(Kind kind) {
        assertThatThrownBy(() -> kind.state(Place.class).isDirty()).hasMessageContaining("[MO-3034]");
        assertThatThrownBy(() -> kind.state(Place.class).takeSnapshot()).hasMessageContaining("[MO-3034]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_reference_has_its_key_and_collections_that_are_not_loaded(Kind kind) {
        EntityState state = kind.state(Place.class);
        state.key(9L);
        Place place = (Place) state.entityOrReference();
        assertThat(place.id).isEqualTo(9);
        assertThat(state.collection(place, 0).isLoaded()).isFalse();
        assertThat(state.collection(place, 1).isLoaded()).isFalse();
        assertThat(CollectionState.owner(state.collection(place, 1))).isSameAs(state);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hydrating_again_keeps_what_was_added_to_a_collection(Kind kind) {
        EntityState state = loadedPlace(kind, fullPlace());
        @SuppressWarnings("unchecked")
        EntityCollection<Object> tags = (EntityCollection<Object>) state.collection(state.requiredEntity(), 0);
        tags.add(new Object());
        state.hydrate(new ArrayRow(fullPlace()), 0, kind.references());
        assertThat(CollectionState.items(tags)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_handle_to_the_same_entity_is_no_change(Kind kind) {
        Object[] row = fullPlace();
        EntityState state = loadedPlace(kind, row);
        int ref = property(Place.class, "ref");
        EntityState target = (EntityState) state.get(state.requiredEntity(), ref);
        Object entity = target.entityOrReference();
        state.set(state.requiredEntity(), ref, Ref.of(entity));
        BitSet changed = new BitSet();
        state.diff(changed);
        assertThat(changed.isEmpty()).isTrue();
        state.set(state.requiredEntity(), ref, Ref.of(new Object()));
        state.diff(changed);
        assertThat(changed.stream().toArray()).containsExactly(column("ref"));
        assertThat(state.isDirty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void final_fields_stay_and_are_no_change(Kind kind) {
        Object[] row = row(Built.class, 5);
        put(row, Built.class, "code", "x");
        put(row, Built.class, "count", 1L);
        EntityState state = kind.state(Built.class);
        state.key("x");
        state.hydrate(new ArrayRow(row), 0, kind.references());
        put(row, Built.class, "count", 2L);
        put(row, Built.class, "changes", 5);
        state.hydrate(new ArrayRow(row), 0, kind.references());
        Object built = state.requiredEntity();
        assertThat(state.get(built, property(Built.class, "count"))).isEqualTo(1L);
        assertThat(state.get(built, property(Built.class, "changes"))).isEqualTo(5);
        BitSet changed = new BitSet();
        state.diff(changed);
        assertThat(changed.get(MODEL.get(Built.class).column("count").index())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void keys_are_there_or_not(Kind kind) {
        EntityState place = kind.state(Place.class);
        Place made = new Place();
        assertThat(place.hasKey(made)).isFalse();
        assertThat(place.readKey(made)).isNull();
        place.writeKey(made, 5L);
        assertThat(place.readKey(made)).isEqualTo(5);
        assertThat(place.readLongKey(made)).isEqualTo(5);
        place.writeKey(made, null);
        assertThat(made.id).isZero();
        EntityState small = kind.state(Small.class);
        Object zero = small.construct(new Object[0]);
        assertThat(small.hasKey(zero)).isTrue();
        assertThat(small.readKey(zero)).isEqualTo((byte) 0);
        EntityState tagged = kind.state(Tagged.class);
        Object tag = tagged.construct(new Object[0]);
        assertThat(tagged.hasKey(tag)).isFalse();
        tagged.writeKey(tag, new UUID(0, 1));
        assertThat(tagged.readKey(tag)).isEqualTo(new UUID(0, 1));
        assertThatThrownBy(() -> tagged.writeKey(tag, "no uuid")).hasMessageContaining("[MO-3005]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void changing_the_key_is_seen(Kind kind) {
        EntityState state = loadedPlace(kind, fullPlace());
        ((Place) state.requiredEntity()).id = 8;
        BitSet changed = new BitSet();
        state.diff(changed);
        assertThat(state.isDirty()).isTrue();
        assertThat(changed.stream().toArray()).containsExactly(0);
        assertThat(state.snapshotValue(0)).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void bytes_and_mutable_values_changed_in_place_are_seen(Kind kind) {
        Object[] row = row(AllKinds.class, 3);
        put(row, AllKinds.class, "bytes", new byte[] {1, 2});
        put(row, AllKinds.class, "mutable", new byte[] {65});
        EntityState state = kind.state(AllKinds.class);
        state.key((Long) row[0]);
        state.hydrate(new ArrayRow(row), 0, kind.references());
        assertThat(state.isDirty()).isFalse();
        Object entity = state.requiredEntity();
        ((byte[]) state.get(entity, property(AllKinds.class, "bytes")))[0] = 9;
        ((StringBuilder) state.get(entity, property(AllKinds.class, "mutable"))).append('!');
        BitSet changed = new BitSet();
        state.diff(changed);
        assertThat(state.isDirty()).isTrue();
        assertThat(changed.cardinality()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_a_constructor_throws_comes_out_as_it_is(Kind kind) {
        MetadataStorage model = StateModel.of(StateEntities.Picky.class);
        StateFactory factory =
                kind == Kind.GENERATED ? new GeneratedStateFactory(model) : new ReflectiveStateFactory(model);
        EntityState state = factory.prototype(model.get(0));
        assertThatThrownBy(() -> state.construct(new Object[] {-1L}))
                .isInstanceOf(java.io.IOException.class)
                .hasMessage("no such row: -1");
    }

    @Test
    void a_prototype_is_made_once() {
        EntityMetadata entity = MODEL.get(Place.class);
        assertThat(Kind.GENERATED.factory.prototype(entity)).isSameAs(Kind.GENERATED.factory.prototype(entity));
        assertThat(Kind.REFLECTIVE.factory.prototype(entity)).isSameAs(Kind.REFLECTIVE.factory.prototype(entity));
    }
}
