// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A final class of final fields, built through its only constructor. */
@Entity
public final class Stamp {

    @PrimaryKey
    private @Nullable Long id;

    private final String motif;

    @Embedded
    private final Money value;

    private int copies = 1;

    /** A stamp. */
    public Stamp(String motif, Money value) {
        this.motif = motif;
        this.value = value;
    }

    public @Nullable Long id() {
        return id;
    }

    public String motif() {
        return motif;
    }

    public Money value() {
        return value;
    }

    public int copies() {
        return copies;
    }

    /** Prints more. */
    public void print(int number) {
        copies += number;
    }

    /** An amount in a currency. */
    @Embeddable
    public record Money(BigDecimal amount, String currency) {}
}
