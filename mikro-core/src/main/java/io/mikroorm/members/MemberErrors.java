// SPDX-License-Identifier: MIT
package io.mikroorm.members;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;

/** The sentences about members of collections. Code 2814. */
public final class MemberErrors {

    private MemberErrors() {}

    /**
     * A row would have no owner, though it must have one, and no field says it.
     *
     * @param row the row, for messages
     * @param column its foreign key
     * @param left whether it was taken out of the collection of its owner
     */
    public static ValidationException withoutOwner(String row, MappedColumn column, boolean left) {
        FieldRef collection = column.property().field();
        return new ValidationException(
                2814,
                row + (left ? " was taken out of " : " is in no ") + collection + ", but its column '" + column.name()
                        + "', which is filled from there, takes no null. "
                        + (left ? "Put it into that of another owner, remove it," : "Put it into that of its owner,")
                        + " or say nullable = true of the collection.");
    }
}
