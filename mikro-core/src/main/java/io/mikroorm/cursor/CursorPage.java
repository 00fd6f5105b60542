// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page whose cursors are known.
 *
 * @param items the entities
 * @param cursors that of each
 */
public record CursorPage<E>(
        List<E> items,
        List<String> cursors,
        boolean hasPrevPage,
        boolean hasNextPage,
        @Nullable Long totalCount) implements Page<E> {

    /** Takes copies. */
    public CursorPage {
        items = List.copyOf(items);
        cursors = List.copyOf(cursors);
    }

    @Override
    public @Nullable String startCursor() {
        return cursors.isEmpty() ? null : cursors.get(0);
    }

    @Override
    public @Nullable String endCursor() {
        return cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
    }

    @Override
    public String cursorFor(E item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == item) {
                return cursors.get(i);
            }
        }
        throw CursorErrors.notOnPage();
    }
}
