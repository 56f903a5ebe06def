/** A small Spring Boot application that asks the library. */
package fr.ess.examples.spring;
