// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;

/** The sentences about cursors. What is in a cursor never appears in them. */
final class CursorErrors {

    private CursorErrors() {}

    static ValidationException unreadable(EntityMetadata entity) {
        return new ValidationException(
                2150,
                "A page of " + entity.name()
                        + " was asked for by a cursor that no page has given out, or that was changed on the way."
                        + " Give back startCursor(), endCursor() or cursorFor(…) of a page as it is, or no cursor for the first page.");
    }

    static ValidationException ofOtherOrder(EntityMetadata entity, String order) {
        return new ValidationException(
                2151,
                "A page of " + entity.name() + " by " + order
                        + " was asked for by a cursor of a page of something else or in another order, where its place means nothing."
                        + " Keep class and order while paging, or begin anew without a cursor.");
    }

    static ValidationException notOnPage() {
        return new ValidationException(
                2157,
                "cursorFor(…) was asked about an object that is not on the page. Ask about one of items(): a page knows the places of"
                        + " its own items only.");
    }
}
