// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Loads the classes of one package and those below it once more, as a library's bytecode enhancement makes them. */
public abstract class WeavingLoader extends ClassLoader {

    private final String prefix;

    /** For the classes whose names begin with a prefix. */
    protected WeavingLoader(ClassLoader parent, String prefix) {
        super(parent);
        this.prefix = prefix;
    }

    /** A class as it shall be; null or the same bytes for one that stays as it is. */
    protected abstract byte @Nullable [] woven(String name, byte[] original) throws Exception;

    /** Calls the public static method {@code open} of a contender's class, woven. */
    public final Contender open(Class<? extends Contender> type, SqlDatabase database, Work work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return (Contender) loadClass(type.getName())
                    .getMethod("open", SqlDatabase.class, Work.class)
                    .invoke(null, database, work);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    protected final Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(prefix)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? weave(name) : known;
        }
    }

    private Class<?> weave(String name) throws ClassNotFoundException {
        try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] original = stream.readAllBytes();
            byte[] woven = woven(name, original);
            byte[] made = woven == null ? original : woven;
            return defineClass(name, made, 0, made.length);
        } catch (ClassNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot weave " + name, e);
        }
    }
}
