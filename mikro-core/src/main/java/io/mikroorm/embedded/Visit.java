// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.type.ArrayType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through the embedded objects of one entity and asks those who make values. Changes nothing. */
final class Visit {

    /** When it is. */
    enum Moment {
        /** The application says that there is to be a row. */
        PERSIST,
        /** A row is inserted. */
        INSERT,
        /** A row is updated. */
        UPDATE
    }

    final Making making = new Making();
    private final Moment moment;
    private final EntityMetadata entity;
    private final Asked asked;

    Visit(Moment moment, EntityMetadata entity, Asked asked) {
        this.moment = moment;
        this.entity = entity;
        this.asked = asked;
    }

    /**
     * What becomes of an object.
     *
     * @param kept what the field is to hold: the same object, which gets its values later, or one that takes its place
     * @param written what the row is to have of it: the same object where nothing changes, or a copy
     */
    record Outcome(Object kept, Object written) {}

    /**
     * Where an object is.
     *
     * @param path its path from the entity
     * @param inRow whether its properties are columns of the row
     */
    record At(String path, boolean inRow) {

        /** That of the entity itself. */
        static final At ROW = new At("", true);

        At inside(Inner inner) {
            String own = path.isEmpty() ? inner.name() : path + "." + inner.name();
            return new At(own, inRow && inner.isInline());
        }
    }

    /** What is new about one object. */
    private record Changes(Map<String, @Nullable Object> kept, Map<String, @Nullable Object> written) {

        Changes() {
            this(new HashMap<>(), new HashMap<>());
        }

        void add(String name, @Nullable Object value) {
            kept.put(name, value);
            written.put(name, value);
        }

        void add(String name, Object held, Outcome outcome) {
            if (outcome.kept != held) {
                kept.put(name, outcome.kept);
            }
            if (outcome.written != held) {
                written.put(name, outcome.written);
            }
        }
    }

    /** Goes through what one property holds. */
    Outcome visit(Inner inner, Object held, Was holderWas, At holderAt) {
        At at = holderAt.inside(inner);
        Outcome outcome = inner.isArray()
                ? elements(inner, held, holderWas, at)
                : object(inner, held, holderWas.inside(inner, held), at);
        if (holderAt.inRow && !inner.isInline() && outcome.written != held) {
            making.column(column(at.path), outcome.written);
        }
        return outcome;
    }

    private int column(String path) {
        MappedColumn column = Objects.requireNonNull(entity.column(path), path);
        return column.index();
    }

    private Outcome object(Inner inner, Object object, Was was, At at) {
        Shape shape = inner.shapes().of(object);
        Changes changes = new Changes();
        create(shape, object, was, at, changes);
        renew(shape, object, at, changes);
        if (at.inRow) {
            changes.written.forEach((name, value) -> making.column(column(at.path + "." + name), value));
            changes.written.clear();
        }
        for (Inner each : shape.inners) {
            Object held = shape.access.get(each.property(), object);
            if (held != null) {
                changes.add(each.name(), held, visit(each, held, was, at));
            }
        }
        return outcome(shape, object, changes, at);
    }

    private void create(Shape shape, Object object, Was was, At at, Changes changes) {
        for (ScalarProperty each : shape.created) {
            if (shape.access.get(each, object) == null && was.lets(each)) {
                Object made = asked.value(object, "+" + each.name(), () -> each.generators()
                        .created(object, path(at, each), each.type()));
                Object value = made == null && moment != Moment.PERSIST ? each.defaultValue() : made;
                if (value != null) {
                    changes.add(each.name(), value);
                }
            }
        }
    }

    private void renew(Shape shape, Object object, At at, Changes changes) {
        for (ScalarProperty each : shape.renewed) {
            if (moment == Moment.UPDATE) {
                Object made = asked.value(
                        object, each.name(), () -> each.generators().updated(object, path(at, each), each.type()));
                if (made == null && each.field().type().isPrimitive()) {
                    throw EmbeddedErrors.nullForPrimitive(path(at, each));
                }
                if (!Objects.deepEquals(made, shape.access.get(each, object))) {
                    changes.add(each.name(), made);
                }
            }
        }
    }

    private String path(At at, ScalarProperty property) {
        return entity.name() + "." + at.path + "." + property.name();
    }

    private Outcome outcome(Shape shape, Object object, Changes changes, At at) {
        Object kept = object;
        if (!changes.kept.isEmpty() && shape.isReplaced) {
            kept = shape.access.assemble(object, changes.kept);
        } else {
            changes.kept.forEach((name, value) ->
                    making.assign(new Slot.OfObject(shape.access, object, shape.property(name)), value));
        }
        boolean copied = !at.inRow && !changes.written.isEmpty();
        return new Outcome(kept, copied ? shape.access.assemble(object, changes.written) : object);
    }

    private Outcome elements(Inner inner, Object container, Was holderWas, At at) {
        @Nullable Object[] all = Objects.requireNonNull(ArrayType.elementsOf(container));
        @Nullable Object[] kept = all.clone();
        @Nullable Object[] written = all.clone();
        Was.Elements before = inner.shapes().creates() ? holderWas.elements(inner) : null;
        int assigned = making.assigned();
        boolean replaced = false;
        boolean changed = false;
        for (int i = 0; i < all.length; i++) {
            Object element = all[i];
            if (element != null) {
                Outcome outcome = object(inner, element, before == null ? Was.SAME : before.of(element), at);
                kept[i] = outcome.kept;
                written[i] = outcome.written;
                replaced |= outcome.kept != element;
                changed |= outcome.written != element;
            }
        }
        if (making.assigned() > assigned && container instanceof Collection<?> set && inner.isSet()) {
            making.sortAnew(set);
        }
        return new Outcome(
                replaced ? inner.containerOf(kept) : container, changed ? inner.containerOf(written) : container);
    }
}
