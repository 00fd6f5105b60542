// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

import io.mikroorm.type.Type;

/** Stores a colour as {@code #rrggbb}. */
public final class ColourType implements Type<Colour, String> {

    /** It has no settings. */
    public ColourType() {}

    @Override
    public Class<Colour> javaType() {
        return Colour.class;
    }

    @Override
    public Class<String> databaseType() {
        return String.class;
    }

    @Override
    public String toDatabase(Colour value) {
        return String.format("#%06x", value.rgb());
    }

    @Override
    public Colour toJava(String value) {
        return new Colour(Integer.parseInt(value.substring(1), 16));
    }
}
