import { mount } from 'svelte';
import App from './App.svelte';
import { here } from './here.svelte';
import './style.css';

here.start();
mount(App, { target: document.getElementById('page')! });
