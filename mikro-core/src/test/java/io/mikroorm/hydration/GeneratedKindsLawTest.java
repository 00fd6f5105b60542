// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The law for classes of a hierarchy: a generated state does what the reflective one does. */
class GeneratedKindsLawTest {

    private static final MetadataStorage MODEL = Kin.model();
    private static final StateFactory GENERATED = new GeneratedStateFactory(MODEL);
    private static final StateFactory REFLECTIVE = new ReflectiveStateFactory(MODEL);

    private static Object[] row(EntityMetadata entity, long seed) {
        RandomValues values = new RandomValues(seed);
        Object[] row = new Object[entity.rowWidth()];
        for (MappedColumn column : entity.columns()) {
            row[column.index()] = values.stored(column.type());
        }
        return row;
    }

    @Property(tries = 1000)
    void each_class_reads_its_row_and_keeps_the_same_snapshot(@ForAll long seed) {
        for (Class<?> type : new Class<?>[] {Kin.Circle.class, Kin.Square.class, Kin.Tile.class}) {
            EntityMetadata entity = MODEL.get(type);
            Object[] row = row(entity, seed);
            EntityState generated = hydrated(GENERATED, entity, row);
            EntityState reflective = hydrated(REFLECTIVE, entity, row);
            for (MappedColumn column : entity.columns()) {
                int at = column.index();
                if (!column.isForeignKey()) {
                    assertThat(generated.columnValue(generated.requiredEntity(), at))
                            .isEqualTo(reflective.columnValue(reflective.requiredEntity(), at));
                    assertThat(generated.snapshotValue(at)).isEqualTo(reflective.snapshotValue(at));
                    assertThat(generated.hasPlace(generated.requiredEntity(), at))
                            .isTrue();
                }
            }
            BitSet changed = new BitSet();
            generated.diff(changed);
            reflective.diff(changed);
            assertThat(changed.isEmpty()).isTrue();
            assertThat(generated.isDirty()).isFalse();
        }
    }

    private static EntityState hydrated(StateFactory factory, EntityMetadata entity, Object[] row) {
        EntityState state = factory.prototype(entity).newState();
        state.key(((Number) row[entity.key().index()]).longValue());
        state.hydrate(new ArrayRow(row), 0, new KnownReferences(MODEL, factory));
        return state;
    }

    @Test
    void the_discriminator_is_what_the_class_says() {
        for (StateFactory factory : new StateFactory[] {GENERATED, REFLECTIVE}) {
            EntityMetadata tile = MODEL.get(Kin.Tile.class);
            int discriminator = tile.discriminator().index();
            assertThat(factory.prototype(tile).columnValue(new Kin.Tile(), discriminator))
                    .isEqualTo("TILE");
            assertThat(factory.prototype(MODEL.get(Kin.Circle.class)).columnValue(new Kin.Circle(), discriminator))
                    .isEqualTo("circle");
        }
    }

    @Test
    void a_hierarchy_prints_and_classes_below_have_the_columns_above_in_their_places() {
        EntityMetadata shape = MODEL.get(Kin.Shape.class);
        EntityMetadata tile = MODEL.get(Kin.Tile.class);
        assertThat(shape.hierarchy())
                .hasToString("single table by type: Shape (abstract), Circle = circle, Square = square, Tile = TILE");
        assertThat(tile.columns().subList(0, shape.columns().size())).isEqualTo(shape.columns());
        assertThat(shape.rowColumns())
                .extracting(MappedColumn::name)
                .containsExactly(
                        "id", "name", "type", "radius", "hue", "side", "shade", "inside_id", "cracked", "on_id");
        assertThat(shape.hierarchy().places(tile)).containsExactly(0, 1, 2, 5, 6, 7, 8, 9);
        assertThat(MODEL.tables()).hasSize(1);
        assertThat(MODEL.tables().get(0).columns()).allMatch(c -> c.index() < 3 != c.nullable());
    }
}
