// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.entity.Ref;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.EmbeddedPath;
import io.mikroorm.query.EntityPath;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.ToOnePath;
import io.mikroorm.query.ValuePath;
import io.mikroorm.query.Valued;
import io.mikroorm.sql.query.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What sets properties of rows: {@code set(b.title, "x").set(b.price, column(b.price).plus(1))}. Values are stored as those of entities are.
 *
 * @param <S> what it is
 */
public interface ValueSetter<S> {

    /** Sets a property to what was said elsewhere. */
    S set(SetValue value);

    /** Sets a property to a value. */
    default <V> S set(ValuePath<Aliased, V> property, V value) {
        return set(new SetValue(property.path(), value, null));
    }

    /** Sets a property to the value of an expression, or of another property: {@code set(b.price, column(b.price).plus(1))}. */
    default <V> S set(ValuePath<Aliased, V> property, Valued<Aliased, ? extends V> value) {
        return set(new SetValue(property.path(), null, Terms.of(value)));
    }

    /** Lets a relation lead to an entity that has a row. */
    default <T> S set(ToOnePath<Aliased, T> relation, T target) {
        return set(new SetValue(relation.path(), target, null));
    }

    /** Lets a relation lead to what a handle is for. */
    default <T> S set(ToOnePath<Aliased, T> relation, Ref<? extends T> target) {
        return set(new SetValue(relation.path(), target, null));
    }

    /** Lets a relation lead to the entity whose key is the value of an expression. */
    default <T> S setKey(ToOnePath<Aliased, T> relation, Valued<Aliased, ?> key) {
        return set(new SetValue(relation.path(), null, Terms.of(key)));
    }

    /** Sets an embedded object as a whole, where it is stored as one. */
    default <T> S set(EmbeddedPath<Aliased, T> property, T value) {
        return set(new SetValue(property.path(), value, null));
    }

    /** Takes a value away, or lets a relation lead to none. */
    default S setNull(EntityPath<Aliased> property) {
        return set(new SetValue(property.path(), null, null));
    }

    /** Sets a property, by names, to a value, of a relation an entity, a {@code Ref} or a key; or to the value of an expression. */
    default S set(String property, @Nullable Object value) {
        String path = PropertyPath.checked(property);
        return set(
                value instanceof Valued<?, ?> expression
                        ? new SetValue(path, null, Terms.of(expression))
                        : new SetValue(path, value, null));
    }
}
