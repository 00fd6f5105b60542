// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has values of all kinds that have no field. */
@Entity
class Guest {

    @PrimaryKey
    @Nullable
    Long id;

    @Property(length = 40)
    String first = "";

    @Property(length = 40)
    String last = "";

    @Transient
    private String secret = "";

    @Property(persist = false, nullable = true)
    @Nullable
    Integer visits;

    @Property(persist = false)
    List<String> notes = List.of();

    @Embedded
    Size room = new Size();

    @Embedded(object = true)
    Size bed = new Size();

    static Guest of(String first, String last) {
        Guest guest = new Guest();
        guest.first = first;
        guest.last = last;
        return guest;
    }

    /** Written, and found by. */
    @Property(length = 80, hydrate = false, index = true)
    public String getFullName() {
        return first + " " + last;
    }

    /** Stored in another way than it is held. */
    @Property(length = 40, column = "hint")
    private String getHint() {
        return new StringBuilder(secret).reverse().toString();
    }

    private void setHint(String hint) {
        secret = new StringBuilder(hint).reverse().toString();
    }

    /** Sets the hint, whose setter only the mapping calls. */
    void tell(String hint) {
        setHint(hint);
    }

    /** As the hint is held. */
    String kept() {
        return secret;
    }

    /** Shown in the metadata, and nowhere else. */
    @Property(persist = false)
    public int initials() {
        return first.length();
    }

    /** Measures of a box, and what they make. */
    @Embeddable
    static class Size {

        int width;

        int height;

        @Property(hydrate = false)
        int area() {
            return width * height;
        }
    }
}
