// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.entity.Ref;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A path to a relation to one entity: {@code Book_.author().eq(jon)}, {@code Book_.author().name.eq("Jon")}.
 *
 * @param <E> the entity it starts from
 * @param <T> the entity behind it
 */
public non-sealed class ToOnePath<E, T> extends RelatedPath<E, T> {

    /** By its names. */
    public ToOnePath(String path) {
        super(path);
    }

    /** It leads to this entity. A variable that is null asks for none; the word itself would be a handle as well as an entity: {@link #isNull()}. Asked of the row alone. */
    public final Condition<E> eq(@Nullable T entity) {
        return about().eq(entity);
    }

    /** It leads to the entity that a handle is for. Asked of the row alone. */
    public final Condition<E> eq(Ref<? extends T> handle) {
        return about().eq(handle);
    }

    /** It leads to an entity, but not to this one; {@code null} asks for any. Asked of the row alone. */
    public final Condition<E> ne(@Nullable T entity) {
        return about().ne(entity);
    }

    /** It leads to one of these. No entities: never true. */
    public final Condition<E> in(Collection<? extends T> entities) {
        return about().in(entities);
    }

    /** It leads to an entity that is none of these. No entities: always true. */
    public final Condition<E> notIn(Collection<? extends T> entities) {
        return about().notIn(entities);
    }

    /** It leads to none. */
    public final Condition<E> isNull() {
        return about().isNull();
    }

    /** It leads to one. */
    public final Condition<E> isNotNull() {
        return about().isNotNull();
    }

    /**
     * It leads to an entity of this class, where it may lead to several, that fulfils a condition: {@code Comment_.subject().some(Post.class,
     * Post_.title.eq("Wall"))}. The same as a path with the class in brackets, {@code "subject<Post>"}; where the relation leads elsewhere, all is null behind
     * it.
     */
    public final <S extends T> Condition<E> some(Class<S> type, Condition<? super S> condition) {
        return new PathCondition<E>(path() + "<" + type.getSimpleName() + ">").some(condition);
    }

    /** It leads to an entity of this class, where it may lead to several. Asked of the row alone. */
    public final Condition<E> isInstance(Class<? extends T> type) {
        return about().isInstance(type);
    }
}
