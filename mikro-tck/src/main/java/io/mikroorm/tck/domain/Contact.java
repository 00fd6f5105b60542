// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/** How to reach someone: mutable, and itself with a part that may be missing. */
@Embeddable
public class Contact {

    private @Nullable String mail;

    @Embedded
    private @Nullable Phone phone;

    /** Nothing yet. */
    public Contact() {}

    public @Nullable String mail() {
        return mail;
    }

    /** Sets the mail address. */
    public void mail(@Nullable String address) {
        this.mail = address;
    }

    public @Nullable Phone phone() {
        return phone;
    }

    /** Sets the phone. */
    public void phone(@Nullable Phone value) {
        this.phone = value;
    }

    /** A number with its prefix. */
    @Embeddable
    public record Phone(int prefix, String number) {}
}
