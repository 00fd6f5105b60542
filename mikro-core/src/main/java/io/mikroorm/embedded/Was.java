// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.RelatedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row had where an object is now: it tells an object that is new from one that was there. One in the place of another shows itself by
 * a value that is gone.
 */
abstract class Was {

    /** Nothing: all that is there now is new. */
    static final Was NOTHING = new Constant(true);

    /** Just what is there now. */
    static final Was SAME = new Constant(false);

    /** Whether a value that is null now may be made. */
    abstract boolean lets(ScalarProperty property);

    /** What was in the place of an object inside. */
    abstract Was inside(Inner inner, Object now);

    /** The elements that an array inside had. */
    abstract Elements elements(Inner inner);

    /** What a row had. */
    static Was of(EntityState state) {
        return new OfRow(state, "");
    }

    private static Was of(@Nullable Object before, Inner inner, Object now) {
        if (before == null || inner.shapes().of(before) != inner.shapes().of(now)) {
            return NOTHING;
        }
        return new OfObject(before, inner.shapes().of(before));
    }

    /** The elements that an array had, each of which stands for one that has it now. */
    static final class Elements {

        private final Inner inner;
        private final List<@Nullable Object> stored = new ArrayList<>();
        private final @Nullable Was all;

        private Elements(Inner inner, @Nullable Was all) {
            this.inner = inner;
            this.all = all;
        }

        private static Elements of(@Nullable Object container, Inner inner) {
            Elements elements = new Elements(inner, null);
            if (container != null) {
                elements.addAll(container);
            }
            return elements;
        }

        private void addAll(Object container) {
            @Nullable Object[] held = Objects.requireNonNull(ArrayType.elementsOf(container));
            for (Object element : held) {
                stored.add(inner.element().toStorage(element, RelatedPart.Keys.OR_TARGET));
            }
        }

        /** What an element was: the same, where the array had one that is stored alike. */
        Was of(Object element) {
            if (all != null) {
                return all;
            }
            Object form = inner.element().toStorage(element, RelatedPart.Keys.OR_TARGET);
            for (int i = 0; i < stored.size(); i++) {
                if (inner.element().same(stored.get(i), form)) {
                    stored.remove(i);
                    return SAME;
                }
            }
            return NOTHING;
        }
    }

    private static final class Constant extends Was {

        private final boolean isNew;

        Constant(boolean isNew) {
            this.isNew = isNew;
        }

        @Override
        boolean lets(ScalarProperty property) {
            return isNew;
        }

        @Override
        Was inside(Inner inner, Object now) {
            return this;
        }

        @Override
        Elements elements(Inner inner) {
            return new Elements(inner, this);
        }
    }

    /** The columns of a row, below a path. */
    private static final class OfRow extends Was {

        private final EntityState state;
        private final String prefix;

        OfRow(EntityState state, String prefix) {
            this.state = state;
            this.prefix = prefix;
        }

        private @Nullable Object value(String path) {
            MappedColumn column = Objects.requireNonNull(state.metadata().column(path), path);
            return state.snapshotValue(column.index());
        }

        @Override
        boolean lets(ScalarProperty property) {
            return value(prefix + property.name()) != null;
        }

        @Override
        Was inside(Inner inner, Object now) {
            String path = prefix + inner.name();
            if (!(inner.property() instanceof EmbeddedProperty embedded)) {
                return Was.of(value(path), inner, now);
            }
            EmbeddedKinds kinds = embedded.kinds();
            boolean other = kinds != null && !kinds.valueOf(now).equals(value(path + "." + kinds.discriminator()));
            return other || embedded.nullable() && isEmpty(path + ".") ? NOTHING : new OfRow(state, path + ".");
        }

        /** Whether there was no object: one that may be missing is where all of its columns are null. */
        private boolean isEmpty(String path) {
            for (MappedColumn column : state.metadata().columns()) {
                if (column.path().startsWith(path) && state.snapshotValue(column.index()) != null) {
                    return false;
                }
            }
            return true;
        }

        @Override
        Elements elements(Inner inner) {
            return Elements.of(value(prefix + inner.name()), inner);
        }
    }

    /** An object of the same class, as the row had it. */
    private static final class OfObject extends Was {

        private final Object before;
        private final Shape shape;

        OfObject(Object before, Shape shape) {
            this.before = before;
            this.shape = shape;
        }

        @Override
        boolean lets(ScalarProperty property) {
            return shape.access.get(property, before) != null;
        }

        @Override
        Was inside(Inner inner, Object now) {
            return Was.of(shape.access.get(inner.property(), before), inner, now);
        }

        @Override
        Elements elements(Inner inner) {
            return Elements.of(shape.access.get(inner.property(), before), inner);
        }
    }
}
