// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the database, and the same answered in plain Java. Immutable.
 *
 * @param <T> what is found
 */
public final class Question<T extends @Nullable Object> {

    private final Function<EntityManager, ? extends List<? extends T>> asks;
    private final Function<Library, ? extends List<? extends T>> means;
    private final Function<? super T, ?> view;
    private final boolean isOrdered;

    private Question(
            Function<EntityManager, ? extends List<? extends T>> asks,
            Function<Library, ? extends List<? extends T>> means,
            Function<? super T, ?> view,
            boolean isOrdered) {
        this.asks = asks;
        this.means = means;
        this.view = view;
        this.isOrdered = isOrdered;
    }

    /** A question whose answer has no order. */
    public static <T extends @Nullable Object> Question<T> of(
            Function<EntityManager, ? extends List<? extends T>> asks,
            Function<Library, ? extends List<? extends T>> means) {
        return new Question<>(asks, means, Function.identity(), false);
    }

    /** The same, with an answer that has an order. */
    public Question<T> inOrder() {
        return new Question<>(asks, means, view, true);
    }

    /** The same, of whose answers this is compared, and not all that they are by themselves. */
    public Question<T> seenAs(Function<? super T, ?> what) {
        return new Question<>(asks, means, what, isOrdered);
    }

    /** The answer of the database. */
    List<String> ask(EntityManager em) {
        return seen(asks.apply(em));
    }

    /** The answer of plain Java. */
    List<String> answer(Library library) {
        return seen(means.apply(library));
    }

    private List<String> seen(List<? extends T> found) {
        List<String> seen = new ArrayList<>();
        for (T each : found) {
            seen.add(Seen.text(each == null ? null : view.apply(each)));
        }
        if (!isOrdered) {
            Collections.sort(seen);
        }
        return seen;
    }
}
