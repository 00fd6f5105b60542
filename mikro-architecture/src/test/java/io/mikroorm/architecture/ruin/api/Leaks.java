// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.api;

import io.mikroorm.architecture.ruin.hidden.Secret;
import java.util.List;
import java.util.function.Supplier;
import net.bytebuddy.ByteBuddy;

/** Each member but the last three mentions what users must not see. */
public abstract class Leaks<T extends Leaks.Bound> {

    protected Secret leakByField;

    public Leaks(Supplier<? extends Secret> leakByConstructor) {}

    public abstract List<Secret[]> leakByReturn();

    protected abstract void leakByParameter(List<? super Secret> secrets);

    public abstract <S extends Secret> void leakByBound();

    public abstract ByteBuddy leakByLibrary();

    Secret packagePrivate;

    private Secret secret;

    public abstract List<Tidy> fine();

    /** Leaks by what it extends. */
    public static class Bound extends Secret {}

    /** Not visible, so what it mentions is nobody's business. */
    static final class Quiet {
        public Secret secret;
    }
}
