// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Has much text. */
@Entity
public class Paper {

    @PrimaryKey
    public @Nullable Long id;

    public int number;

    public String text = "";

    /** For the ORM. */
    protected Paper() {}

    /** With a text. */
    public Paper(int number, String text) {
        this.number = number;
        this.text = text;
    }
}
