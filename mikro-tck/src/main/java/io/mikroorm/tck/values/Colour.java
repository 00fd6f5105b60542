// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

/** Red, green and blue: a class of the application's own. Mutable, to see that a change inside is noticed. */
public final class Colour {

    private int rgb;

    /** Made of its 24 bits. */
    public Colour(int rgb) {
        this.rgb = rgb;
    }

    public int rgb() {
        return rgb;
    }

    /** Mixes all anew. */
    public void rgb(int bits) {
        this.rgb = bits;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Colour that && that.rgb == rgb;
    }

    @Override
    public int hashCode() {
        return rgb;
    }
}
