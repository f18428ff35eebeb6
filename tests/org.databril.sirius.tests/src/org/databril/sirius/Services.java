// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The services of the classes that the specification names, found as Sirius finds them. */
final class Services {
    private static final List<Class<?>> CLASSES = classes();

    private Services() {
    }

    private static List<Class<?>> classes() {
        var found = new ArrayList<Class<?>>();
        new Specification(Specification.text()).all("JavaExtension").forEach(part -> type(part.get("qualifiedClassName")).ifPresent(found::add));
        return found;
    }

    /** A class that Sirius can make services of: public, with a public constructor. */
    static Optional<Class<?>> type(String name) {
        try {
            var type = Class.forName(name, true, Activator.class.getClassLoader());
            type.getConstructor();
            return Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    static List<Method> all() {
        return CLASSES.stream().flatMap(type -> Arrays.stream(type.getMethods())).filter(method -> method.getDeclaringClass() != Object.class
                && method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])).toList();
    }

    static List<Method> named(String name) {
        return all().stream().filter(method -> method.getName().equals(name)).toList();
    }

    static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(method.getDeclaringClass().getConstructor().newInstance(), arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.getName() + " failed", e.getCause() == null ? e : e.getCause());
        }
    }
}
