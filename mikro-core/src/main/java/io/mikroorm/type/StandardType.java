// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one class of the JDK is stored; {@link StandardTypes} has them all. Immutable.
 *
 * @param <J> the class
 * @param <D> what a row holds of it
 */
public final class StandardType<J, D> implements Type<J, D> {

    private final Class<J> javaType;
    private final Class<D> databaseType;
    private final Function<J, D> out;
    private final Function<D, J> in;
    private final Function<J, @Nullable String> refusal;
    private final int length;

    private StandardType(
            Class<J> javaType, Class<D> databaseType, Function<J, D> out, Function<D, J> in, Limited<J> limited) {
        this.javaType = javaType;
        this.databaseType = databaseType;
        this.out = out;
        this.in = in;
        this.refusal = limited.refusal();
        this.length = limited.length();
    }

    private record Limited<J>(int length, Function<J, @Nullable String> refusal) {}

    /** Of any value of the class, which comes back as it was. */
    static <J, D> StandardType<J, D> of(
            Class<J> javaType, Class<D> databaseType, Function<J, D> out, Function<D, J> in) {
        return new StandardType<>(javaType, databaseType, out, in, new Limited<>(0, value -> null));
    }

    /** As text of at most some length; 0 for any. */
    static <J> StandardType<J, String> text(
            Class<J> javaType, int length, Function<J, String> out, Function<String, J> in) {
        return new StandardType<>(javaType, String.class, out, in, new Limited<>(length, value -> null));
    }

    @Override
    public boolean takesText() {
        return databaseType == String.class;
    }

    /** The same, but for values that would not come back or would sort wrong. */
    StandardType<J, D> refusing(Function<J, @Nullable String> reason) {
        return new StandardType<>(javaType, databaseType, out, in, new Limited<>(length, reason));
    }

    @Override
    public Class<J> javaType() {
        return javaType;
    }

    @Override
    public Class<D> databaseType() {
        return databaseType;
    }

    /** The longest text that a value has; 0 where there is none. */
    public int length() {
        return length;
    }

    @Override
    public D toDatabase(J value) {
        return out.apply(value);
    }

    @Override
    public J toJava(D value) {
        return in.apply(value);
    }

    @Override
    public @Nullable String refusal(J value) {
        return refusal.apply(value);
    }

    @Override
    public String toString() {
        return javaType.getSimpleName() + " as " + databaseType.getSimpleName();
    }
}
