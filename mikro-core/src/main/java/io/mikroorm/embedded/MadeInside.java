// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.embedded.Visit.At;
import io.mikroorm.embedded.Visit.Moment;
import io.mikroorm.embedded.Visit.Outcome;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is made inside of the embedded objects of an entity: values of new objects, values that each update gives, and such as the store
 * makes. An object that is not there gets nothing. Immutable and thread-safe.
 */
public final class MadeInside {

    private final EntityMetadata entity;
    private final List<Inner> inners = new ArrayList<>(0);

    /** Of an entity. */
    public MadeInside(EntityMetadata entity) {
        this.entity = entity;
        for (Property property : entity.properties()) {
            Inner inner = Inner.of(property);
            if (inner != null) {
                inners.add(inner);
            }
        }
    }

    /** Whether nothing is made. */
    public boolean isEmpty() {
        return inners.isEmpty();
    }

    /** A property inside to which each update gives a value, as a path from the entity; null where there is none. */
    public @Nullable String firstRenewed() {
        for (Inner inner : inners) {
            String renewed = inner.shapes().firstRenewed();
            if (renewed != null) {
                return inner.name() + "." + renewed;
            }
        }
        return null;
    }

    /** For an entity that the application has persisted. */
    public Making persisted(EntityState accessor, Object object) {
        return isEmpty()
                ? Making.NOTHING
                : visit(new Visit(Moment.PERSIST, entity, new Asked()), accessor, object, Was.NOTHING);
    }

    /** For a new row. */
    public Making inserted(EntityState accessor, Object object, Asked asked) {
        return isEmpty()
                ? Making.NOTHING
                : visit(new Visit(Moment.INSERT, entity, asked), accessor, object, Was.NOTHING);
    }

    /** For a row of which only the store knows whether it is there: what new objects get, and what each update gives. */
    public Making written(EntityState accessor, Object object, Asked asked) {
        return isEmpty()
                ? Making.NOTHING
                : visit(new Visit(Moment.UPDATE, entity, asked), accessor, object, Was.NOTHING);
    }

    /**
     * For a row that is updated. One that was not loaded may have any objects, so that none of its own can be told from a new one.
     *
     * @param changed the columns that are set
     */
    public Making updated(EntityState state, BitSet changed, Asked asked) {
        if (isEmpty() || state.entity() == null) {
            return Making.NOTHING;
        }
        Object object = state.requiredEntity();
        if (state.status() == Status.LOADED) {
            return visit(new Visit(Moment.UPDATE, entity, asked), state, object, Was.of(state));
        }
        for (Inner inner : inners) {
            if (isChanged(inner, changed) && inner.shapes().creates()) {
                throw EmbeddedErrors.notLoaded(state, inner.name());
            }
        }
        return Making.NOTHING;
    }

    private boolean isChanged(Inner inner, BitSet changed) {
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            MappedColumn column = entity.columns().get(i);
            Property outermost = column.embeddeds().isEmpty()
                    ? column.property()
                    : column.embeddeds().get(0);
            if (outermost.name().equals(inner.name())) {
                return true;
            }
        }
        return false;
    }

    private Making visit(Visit visit, EntityState accessor, Object object, Was was) {
        for (Inner inner : inners) {
            int place = accessor.indexOf(inner.property());
            Object held = accessor.get(object, place);
            if (held != null) {
                Outcome outcome = visit.visit(inner, held, was, At.ROW);
                if (outcome.kept() != held) {
                    visit.making.assign(new Slot.OfEntity(accessor, object, place), outcome.kept());
                }
            }
        }
        return visit.making;
    }

    /** Whether the object is there that has a column inside, and is of a class that has it. */
    public boolean isThere(EntityState accessor, Object object, int column) {
        return Chain.of(this, accessor, object, column) != null;
    }

    /** Has a column inside get a value, which its row has already. */
    public Making assigned(EntityState accessor, Object object, int column, @Nullable Object value) {
        Making making = new Making();
        Chain chain = Chain.of(this, accessor, object, column);
        if (chain != null) {
            chain.assign(making, value);
        }
        return making;
    }

    /** The objects on the way to a column, outermost first. */
    private record Chain(Slot.OfEntity first, List<Step> steps, String name) {

        /** One object, and the property of what is around it that holds it. */
        private record Step(String name, Object object, Shape shape) {}

        static @Nullable Chain of(MadeInside made, EntityState accessor, Object entity, int column) {
            MappedColumn mapped = made.entity.columns().get(column);
            EmbeddedProperty outermost = mapped.embeddeds().get(0);
            int place = accessor.indexOf(outermost);
            Object object = accessor.get(entity, place);
            List<Step> steps = new ArrayList<>();
            Inner inner = find(made.inners, outermost.name());
            for (int i = 1; object != null && inner != null; i++) {
                Shape shape = inner.shapes().of(object);
                steps.add(new Step(inner.name(), object, shape));
                if (i == mapped.embeddeds().size()) {
                    String name = mapped.property().name();
                    boolean has = shape.has(name);
                    return has ? new Chain(new Slot.OfEntity(accessor, entity, place), steps, name) : null;
                }
                inner = find(shape.inners, mapped.embeddeds().get(i).name());
                object = inner == null ? null : shape.access.get(inner.property(), object);
            }
            return null;
        }

        private static @Nullable Inner find(List<Inner> inners, String name) {
            for (Inner inner : inners) {
                if (inner.name().equals(name)) {
                    return inner;
                }
            }
            return null;
        }

        /** From the innermost object outwards, as long as another has to take the place of one. */
        void assign(Making making, @Nullable Object value) {
            Object next = value;
            String property = name;
            for (int i = steps.size() - 1; i >= 0; i--) {
                Step step = steps.get(i);
                if (!step.shape.isReplaced) {
                    making.assign(
                            new Slot.OfObject(step.shape.access, step.object, step.shape.property(property)), next);
                    return;
                }
                Map<String, @Nullable Object> given = new HashMap<>();
                given.put(property, next);
                next = Objects.requireNonNull(step.shape.access.assemble(step.object, given));
                property = step.name;
            }
            making.assign(first, next);
        }
    }
}
