// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

/** What a field of the type {@code List} or {@code Set} holds of a relation: it has no members of its own. */
interface MemberView {

    /** The collection whose members it shows. */
    EntityCollection<?> collection();
}
