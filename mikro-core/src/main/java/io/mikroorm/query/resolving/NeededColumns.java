// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToOneProperty;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of an entity's rows comes whatever is chosen, each with the reason: without its key an object is nobody, without its version it cannot be
 * written, and without what a constructor takes it cannot be made.
 */
final class NeededColumns {

    private final EntityMetadata entity;
    private final Map<Integer, String> reasons = new TreeMap<>();
    private final BitSet places = new BitSet();
    private final Map<Integer, MappedColumn> seen = new TreeMap<>();

    private NeededColumns(EntityMetadata entity) {
        this.entity = entity;
    }

    static NeededColumns of(EntityMetadata entity) {
        NeededColumns needed = new NeededColumns(entity);
        Hierarchy hierarchy = entity.hierarchy();
        for (EntityMetadata each : hierarchy == null ? List.of(entity) : hierarchy.family()) {
            for (MappedColumn column : each.columns()) {
                needed.look(each, column);
            }
        }
        if (hierarchy != null && hierarchy.discriminator() != null) {
            needed.add(hierarchy.discriminatorPlace(), "it says of which class a row is");
        }
        return needed;
    }

    /** The numbers of the columns. Not to be changed. */
    BitSet places() {
        return places;
    }

    /** Why a column comes; null where it need not. */
    @Nullable
    String reason(int place) {
        return reasons.get(place);
    }

    /** The number of a column among those of the rows. */
    static int placeOf(EntityMetadata entity, MappedColumn column) {
        Hierarchy hierarchy = entity.hierarchy();
        return hierarchy == null ? column.index() : hierarchy.placeOf(column);
    }

    private void look(EntityMetadata owner, MappedColumn column) {
        int place = placeOf(entity, column);
        MappedColumn other = seen.putIfAbsent(place, column);
        String reason = reason(owner, column);
        if (reason != null) {
            add(place, reason);
        } else if (other != null && isPrimitive(other) != isPrimitive(column)) {
            add(place, "it is a primitive in one class and an object in another");
        }
    }

    private void add(int place, String reason) {
        places.set(place);
        reasons.putIfAbsent(place, reason);
    }

    private static @Nullable String reason(EntityMetadata owner, MappedColumn column) {
        if (column == owner.key() || owner.isOfKey(column)) {
            return "it is the key";
        }
        if (column == owner.version()) {
            return "it is the version, by which the row is written";
        }
        if (owner.isHidden(column) || column.property().field().isNowhere()) {
            return "no field holds it";
        }
        EmbeddedProperty outermost =
                column.embeddeds().isEmpty() ? null : column.embeddeds().get(0);
        Property property = outermost == null ? column.property() : outermost;
        FieldRef field = property.field();
        if (owner.construction().parameters().contains(property.name()) || field.isFinal() && !field.isComputed()) {
            return "the constructor sets it";
        }
        if (outermost != null && isAlwaysMade(outermost)) {
            return "it is never null, and made by a constructor with parameters";
        }
        if (isPrimitive(column) && column.type().converter() != null) {
            return "it is a primitive with a type of its own";
        }
        return isShared(owner, column) ? "relations share its column" : null;
    }

    /** Whether something is handed to a constructor whatever the row has, which may not take nulls. */
    private static boolean isAlwaysMade(EmbeddedProperty embedded) {
        if (embedded.nullable()) {
            return false;
        }
        if (!embedded.construction().needsNothing() || embedded.kinds() != null) {
            return true;
        }
        for (Property inside : embedded.properties()) {
            if (inside instanceof EmbeddedProperty inner && isAlwaysMade(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrimitive(MappedColumn column) {
        return column.property().field().erasure().isPrimitive();
    }

    /** Whether a flush compares it with what else is in its column. */
    private static boolean isShared(EntityMetadata owner, MappedColumn column) {
        if (isSharing(column)) {
            return true;
        }
        for (MappedColumn other : owner.columns()) {
            if (other != column && isSharing(other) && hasOneOf(names(other), names(column))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSharing(MappedColumn column) {
        return column.property() instanceof ToOneProperty relation
                && (!relation.ownColumns().isEmpty() || !relation.persisted());
    }

    private static List<String> names(MappedColumn column) {
        return column.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean hasOneOf(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
