// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import java.math.BigDecimal;

/** A class with a table whose key, times and version come from its base classes. */
@Entity
public class Invoice extends Document {

    @Property(precision = 12, scale = 2)
    private BigDecimal total = BigDecimal.ZERO;

    @Transient
    private String draft = "not stored";

    private transient int views;

    private static int made;

    /** An empty invoice. */
    public Invoice() {
        made++;
    }

    public BigDecimal total() {
        return total;
    }

    /** Sets the total. */
    public void total(BigDecimal value) {
        this.total = value;
    }

    public String draft() {
        return draft;
    }

    /** Sets what is never stored. */
    public void draft(String text, int count) {
        this.draft = text;
        this.views = count;
    }

    public int views() {
        return views;
    }

    /** How many were made in this JVM. */
    public static int made() {
        return made;
    }
}
