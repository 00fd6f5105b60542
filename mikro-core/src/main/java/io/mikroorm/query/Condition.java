// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A condition on entities of a class: {@code Book_.title.like("%Sword%").and(Book_.price.lt(ten))}, or, by names,
 * {@code where("title").like("%Sword%")}, which is about any class. What is about another class does not compile, neither beside this one nor in a query.
 * Names are checked against the metadata when it is used. Immutable; equal to one that says the same.
 *
 * @param <E> the entity; {@code Object} where names are not known to the compiler
 * @param criterion what it says
 */
public record Condition<E>(Criterion criterion) {

    /** Both this and the other. */
    public <F extends E> Condition<F> and(Condition<? super F> other) {
        return new Condition<>(criterion.and(Criterion.of(other, "the same")));
    }

    /** This or the other or both. */
    public <F extends E> Condition<F> or(Condition<? super F> other) {
        return new Condition<>(criterion.or(Criterion.of(other, "the same")));
    }

    /** The opposite. As in SQL, neither a comparison with a null property nor its opposite is true. */
    public Condition<E> not() {
        return new Condition<>(criterion.not());
    }

    /**
     * A condition on a class as one on a class above it: {@code em.find(Animal.class, Condition.about(Animal.class, Dog_.breed.eq("Boxer")))}. Objects of
     * other classes have nulls in what only this class has; what all of them have is asked of all.
     */
    public static <S, E extends S> Condition<S> about(Class<S> above, Condition<E> condition) {
        return new Condition<>(Criterion.of(condition, above.getSimpleName()));
    }

    /** All of some conditions; true when there are none. */
    @SafeVarargs
    public static <E> Condition<E> all(Condition<? super E>... parts) {
        List<Condition<? super E>> list = new ArrayList<>(parts.length);
        for (Condition<? super E> part : parts) {
            list.add(part);
        }
        return allOf(list);
    }

    /** All of some conditions; true when there are none. */
    public static <E> Condition<E> allOf(Collection<? extends Condition<? super E>> parts) {
        return new Condition<>(new Criterion.And(criteria(parts)));
    }

    /** At least one of some conditions; false when there are none. */
    @SafeVarargs
    public static <E> Condition<E> any(Condition<? super E>... parts) {
        List<Condition<? super E>> list = new ArrayList<>(parts.length);
        for (Condition<? super E> part : parts) {
            list.add(part);
        }
        return anyOf(list);
    }

    /** At least one of some conditions; false when there are none. */
    public static <E> Condition<E> anyOf(Collection<? extends Condition<? super E>> parts) {
        return new Condition<>(new Criterion.Or(criteria(parts)));
    }

    /**
     * What at least one of some conditions finds, each by a query of its own: {@code id in (select … union all select …)}. The same entities as by
     * {@link #any}, but a database looks for each part by the index that serves it, where it would read all rows for an {@code or}. True or false, but
     * never unknown; false when there are none. What two parts find is there twice before it is compared, which costs nothing that would be seen.
     */
    @SafeVarargs
    public static <E> Condition<E> unionAll(Condition<? super E>... parts) {
        List<Condition<? super E>> list = new ArrayList<>(parts.length);
        for (Condition<? super E> part : parts) {
            list.add(part);
        }
        return new Condition<>(new Criterion.Union(criteria(list), false));
    }

    /** The same, but what two parts find is made one before it is compared: {@code id in (select … union select …)}. */
    @SafeVarargs
    public static <E> Condition<E> union(Condition<? super E>... parts) {
        List<Condition<? super E>> list = new ArrayList<>(parts.length);
        for (Condition<? super E> part : parts) {
            list.add(part);
        }
        return new Condition<>(new Criterion.Union(criteria(list), true));
    }

    private static List<Criterion> criteria(Collection<? extends Condition<?>> parts) {
        List<Criterion> criteria = new ArrayList<>(parts.size());
        for (Condition<?> part : parts) {
            criteria.add(Criterion.of(part, "the same"));
        }
        return criteria;
    }

    /** What it says. */
    @Override
    public String toString() {
        return criterion.toString();
    }
}
